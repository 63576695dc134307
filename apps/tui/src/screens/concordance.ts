import { concordance, type EntityNames, type Occurrence, readLineOrder } from '@readout/core';
import { createElement as h, type ReactNode } from 'react';
import { List } from '../components/list.ts';
import { filterLine } from '../filter-line.ts';
import { useBrowser } from '../hooks/use-browser.ts';
import { usePages } from '../hooks/use-reading.ts';
import { blank } from '../layout/fit.ts';
import { type Line, line, piece, space } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { place } from '../place.ts';
import { contextLine, widestMatch } from '../views/concordance-lines.ts';
import { type Fact, facts } from '../views/facts.ts';
import { dated } from '../views/when.ts';
import { enumerate, named } from '../views/who.ts';

/** The orders `s` goes through, and what they are called. */
const ORDERS = [
  ['', 'as the texts run'],
  ['r1,r2', 'by the words after'],
  ['l1,l2', 'by the words before'],
  ['date', 'by date'],
] as const;
const PAGE = 100;
const WIDE = 200;

/** Words in context, below each other: in the order of the texts, of the words beside, or by date. */
export function ConcordanceScreen(): ReactNode {
  const { store, here, travel } = useBrowser();
  const { query = '', filter, sort = '' } = here;
  const pages = usePages(`concordance ${JSON.stringify([query, filter, sort])}`, async (cursor) => {
    if (query === '') return { items: [], total: 0, entities: {} };
    const { sort: order, filter: asList } = sort === '' ? { filter: {} } : readLineOrder(sort);
    const asked = { limit: PAGE, ...filterLine(filter), ...asList, ...(cursor ? { cursor } : {}) };
    return concordance(store, query, asked, { window: WIDE, sort: order });
  });
  const widest = widestMatch(pages.items);
  const at = ORDERS.findIndex(([order]) => order === sort);
  return h(List<Occurrence>, {
    title: 'In context',
    pages,
    draw: (one, _entities, columns) => [contextLine(one, widest, columns)],
    beside: panel,
    open: ({ document, span, quote }) =>
      place('reader', { id: document, cursor: span.start, query, ...(quote ? { annotation: quote } : {}) }),
    cites: ({ quote, document }) => quote ?? document,
    empty: query === '' ? 'Press / and type words, then c.' : 'The words stand nowhere.',
    head:
      query === ''
        ? []
        : [
            line(
              space(2),
              piece('/ ', 'key'),
              piece(query, 'match'),
              space(3),
              piece(ORDERS[at]?.[1] ?? sort, 'quiet'),
            ),
            blank,
          ],
    keys: ['sort', 'open', 'search', 'filter', 'back'],
    handlers: {
      sort: () => {
        const [next] = ORDERS[(at + 1) % ORDERS.length]!;
        travel({ replace: { ...here, cursor: 0, sort: next } });
      },
    },
  });
}

/** Where a line stands, and whose words they are. */
const panel = (
  { title, document, publisher, when, speakers, left, match, right }: Occurrence,
  entities: EntityNames,
  columns: number,
): Line[] => [
  ...wrap(line(piece(title || document, 'heading')), columns),
  blank,
  ...facts(
    [
      ['when', when && piece(dated(when), 'date')],
      ['source', publisher ?? ''],
      [
        'said by',
        speakers.length > 0
          ? enumerate(speakers.map((id) => (id.includes('/') ? named(id, entities) : piece(id))))
          : '',
      ],
      ['in', piece(document, 'id')],
    ] satisfies Fact[],
    columns,
  ),
  blank,
  ...wrap(line(piece(left, 'quiet'), piece(match, 'match'), piece(right, 'quiet')), columns),
];
