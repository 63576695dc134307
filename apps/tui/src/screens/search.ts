import type { Hit } from '@readout/core';
import { createElement as h, type ReactNode } from 'react';
import { List } from '../components/list.ts';
import { useBrowser } from '../hooks/use-browser.ts';
import { hitPlace, useHits } from '../hooks/use-hits.ts';
import { blank, truncate } from '../layout/fit.ts';
import { join, type Line, line, piece, space } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { dated } from '../views/when.ts';

/** Words in the texts: the documents that hold them, best first, with their best passage. */
export function Search(): ReactNode {
  const { here, travel } = useBrowser();
  const query = here.query ?? '';
  const pages = useHits(query, here.filter);
  const move = (by: number): void =>
    travel({
      change: ({ cursor }) => ({ cursor: Math.max(0, Math.min(pages.items.length - 1, cursor + by)) }),
    });
  return h(List<Hit>, {
    title: 'Search',
    pages,
    draw,
    open: (hit) => hitPlace(hit, here),
    cites: ({ document }) => document,
    empty:
      query === ''
        ? 'Press / and type words; "words in marks" are looked for as they stand.'
        : `No text holds ${query}.`,
    head: query === '' ? [] : [line('  ', piece('/ ', 'key'), piece(query, 'match')), blank],
    keys: ['search', 'open', 'next-hit', 'filter', 'back'],
    handlers: { 'next-hit': () => move(1), 'previous-hit': () => move(-1) },
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

/** The passage; what was looked for is marked [so] and in colour. */
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
