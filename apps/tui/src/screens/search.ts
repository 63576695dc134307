import type { EntityNames, Hit, SearchPage } from '@readout/core';
import { createElement as h, type ReactNode, useState } from 'react';
import { BESIDE, List } from '../components/list.ts';
import { useBrowser } from '../hooks/use-browser.ts';
import { hitPlace, useHits } from '../hooks/use-hits.ts';
import { blank, truncate } from '../layout/fit.ts';
import { type Line, line, piece, space } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { narrowed } from '../narrow-query.ts';
import { place } from '../place.ts';
import { type FacetValue, facetLines, facetPanel, facetValues } from '../views/facet-lines.ts';
import { hitReason, hitSource, hitTitle } from '../views/hit.ts';
import { syntaxLines } from '../views/query-help.ts';
import { snippetLine } from '../views/snippet-line.ts';

/** What answers a query, best first, each with its best passage; beside it how many hits share a value, and why one was found. */
export function Search(): ReactNode {
  const { here, travel, columns, rows } = useBrowser();
  const query = here.query ?? '';
  const pages = useHits(query, here.filter);
  const move = (by: number): void =>
    travel({
      change: ({ cursor }) => ({ cursor: Math.max(0, Math.min(pages.items.length - 1, cursor + by)) }),
    });
  const values = pages.first?.facets && columns >= BESIDE ? facetValues(pages.first.facets) : [];
  const [picked, pick] = useState(-1);
  const value = values[picked];
  const turn = (by: number): void => pick((at) => Math.max(-1, Math.min(values.length - 1, at + by)));
  const typed = line(space(2), piece('/ ', 'key'), piece(query, 'match'));
  return h(List<Hit>, {
    title: 'Search',
    pages,
    draw,
    // a filter beside it has columns of its own
    ...(here.filter ? {} : { query }),
    beside: (hit, _entities, room) => panel(hit, values, value, room),
    open: (hit) => (value ? place('search', { query: narrowed(query, value) }) : hitPlace(hit, here)),
    cites: ({ annotation, document }) => annotation ?? document,
    empty: query === '' ? 'Press / and type a query:' : 'Nothing answers it.',
    below: query === '' ? [blank, ...syntaxLines(columns - 6)] : [],
    head:
      query === ''
        ? []
        : [
            typed,
            ...said(pages.first, columns),
            ...(columns < BESIDE && rows >= ROOMY ? counts(pages.first, columns) : []),
            blank,
          ],
    keys: ['search', 'open', 'concordance', 'next-hit', 'filter', 'back'],
    handlers: {
      ...(values.length > 0 ? { 'next-annotation': () => turn(1), 'previous-annotation': () => turn(-1) } : {}),
      cancel: () => pick(-1),
      'next-hit': () => move(1),
      'previous-hit': () => move(-1),
      mend: () => {
        const meant = pages.first?.suggestion;
        if (meant !== undefined) travel({ replace: place('search', { query: meant }) });
      },
    },
    airy: true,
  });
}

/** Where there is no room for a panel, the counts that say most stand above the list, on a screen of so many rows. */
const ROOMY = 24;
const MOST_COUNTS = 2;

const counts = (page: SearchPage | undefined, columns: number): Line[] =>
  page?.facets && page.total > 1
    ? facetLines(page.facets, columns - 5)
        .slice(0, MOST_COUNTS)
        .map((text) => [space(4), ...text])
    : [];

/** What the search understood, and what may have been meant. */
const said = (page: SearchPage | undefined, columns: number): Line[] => [
  ...(page?.notes ?? []).map(({ message }) => truncate(line(space(4), piece(message, 'quiet')), columns)),
  ...(page?.suggestion === undefined
    ? []
    : [truncate(line(space(4), 'Did you mean ', piece(page.suggestion, 'match'), '? Press m.'), columns)]),
];

/** Why the hit under the cursor was found, and how many of all share a value; Enter narrows the query to one that is picked. */
function panel(hit: Hit, values: readonly FacetValue[], value: FacetValue | undefined, columns: number): Line[] {
  const hint = value ? 'Enter narrows' : 'Tab picks one';
  return [
    ...(hit.matched.length > 0 ? [line(piece('Found', 'heading')), ...wrap(hitReason(hit), columns - 1), blank] : []),
    ...(values.length > 0
      ? [line(piece('All hits', 'heading'), piece(` ${hint}`, 'quiet')), ...facetPanel(values, columns - 1, value)]
      : []),
  ];
}

const draw = (hit: Hit, entities: EntityNames, columns: number): Line[] => [
  truncate(hitTitle(hit, entities), columns),
  truncate(hitSource(hit), columns),
  ...wrap(snippetLine(hit), columns),
];
