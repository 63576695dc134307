import type { Count, Facets } from '@readout/core';
import { pad, truncate } from '../layout/fit.ts';
import { join, type Line, line, piece, space } from '../layout/line.ts';
import { styleOf } from './who.ts';

const LABEL = 8;

const shown = (facets: Facets): [key: string, counts: readonly Count[]][] =>
  Object.entries(facets).filter(([key, counts]) => counts.length > (key === 'kind' ? 1 : 0));

const name = ({ value, name: called }: Count) =>
  piece(called ?? value, value.includes('/') ? styleOf(value) : undefined);

/** How many hits share each value: a line a key. */
export const facetLines = (facets: Facets, columns: number): Line[] =>
  shown(facets).map(([key, counts]) =>
    truncate(
      [
        ...pad(line(piece(key, 'quiet')), LABEL),
        ...join(
          counts.map((count) => line(name(count), piece(` ${count.count}`, 'quiet'))),
          piece(' · ', 'quiet'),
        ),
      ],
      columns,
    ),
  );

/** The same, a line a value, for a panel beside a list. */
export const facetPanel = (facets: Facets, columns: number, most = 4): Line[] =>
  shown(facets).flatMap(([key, counts]) =>
    counts
      .slice(0, most)
      .map((count, index) => [
        ...pad(line(piece(index === 0 ? key : '', 'quiet')), LABEL),
        ...pad(truncate(line(name(count)), columns - LABEL - 6), columns - LABEL - 6),
        space(6 - String(count.count).length),
        piece(String(count.count), 'quiet'),
      ]),
  );
