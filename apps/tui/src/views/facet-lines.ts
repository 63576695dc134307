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

/** A value that hits share, and under which key. */
export interface FacetValue {
  key: string;
  count: Count;
}

/** The values a panel shows, the first of each key. */
export const facetValues = (facets: Facets, most = 4): FacetValue[] =>
  shown(facets).flatMap(([key, counts]) => counts.slice(0, most).map((count) => ({ key, count })));

/** How many hits share each value, a line a value; one of them may be picked. */
export const facetPanel = (values: readonly FacetValue[], columns: number, picked?: FacetValue): Line[] =>
  values.map(({ key, count }, index) => {
    const again = values[index - 1]?.key === key;
    const here = picked?.key === key && picked.count.value === count.value;
    const called = truncate(line(name(count)), columns - LABEL - 6);
    return [
      ...pad(line(piece(again ? '' : key, 'quiet')), LABEL),
      ...pad(here ? called.map(({ text }) => piece(text, 'cursor')) : called, columns - LABEL - 6),
      space(6 - String(count.count).length),
      piece(String(count.count), 'quiet'),
    ];
  });
