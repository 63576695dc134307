import { type Hit, search } from '@readout/core';
import { createElement as h, type ReactNode } from 'react';
import { List } from '../components/list.ts';
import { readFilterLine } from '../filter-line.ts';
import { useBrowser } from '../hooks/use-browser.ts';
import { usePages } from '../hooks/use-reading.ts';
import { blank, truncate } from '../layout/fit.ts';
import { join, type Line, line, piece, space } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { place } from '../place.ts';
import { dated } from '../views/when.ts';

/** Words in the texts: the documents that hold them, best first, with their best passage. */
export function Search(): ReactNode {
  const { store, here } = useBrowser();
  const query = here.query ?? '';
  const pages = usePages(`search ${JSON.stringify([query, here.filter])}`, async (cursor) =>
    query === ''
      ? { items: [], total: 0, entities: {} }
      : search(store, query, { limit: 25, ...readFilterLine(here.filter ?? ''), ...(cursor ? { cursor } : {}) }),
  );
  return h(List<Hit>, {
    title: 'Search',
    pages,
    draw,
    open: (hit) =>
      place('reader', { id: hit.document, cursor: hit.span.start + (hit.highlights[0]?.start ?? 0), query }),
    cites: ({ document }) => document,
    empty:
      query === ''
        ? 'Press / and type words; "words in marks" are looked for as they stand.'
        : `No text holds ${query}.`,
    head: query === '' ? [] : [line('  ', piece('/ ', 'key'), piece(query, 'match')), blank],
    keys: ['search', 'open', 'next-hit', 'filter', 'back'],
    airy: true,
  });
}

function draw(hit: Hit, _entities: unknown, columns: number): Line[] {
  return [
    truncate(
      join(
        [
          piece(hit.title || hit.document, 'strong'),
          hit.when && piece(dated(hit.when), 'date'),
          hit.publisher && piece(hit.publisher, 'quiet'),
        ],
        '  ',
      ),
      columns,
    ),
    ...wrap(snippet(hit), columns),
  ];
}

/** The passage; what was looked for stands between ▹ and ◃ … in colour and in bold. */
function snippet({ snippet: text, highlights }: Hit): Line {
  const parts: Line[] = [];
  let at = 0;
  for (const { start, end } of highlights) {
    if (start < at) continue;
    parts.push(line(piece(text.slice(at, start)), piece(`[${text.slice(start, end)}]`, 'match')));
    at = end;
  }
  return [...parts.flat(), ...line(text.slice(at)), space(0)];
}
