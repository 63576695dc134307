import { type Document, documents } from '@readout/core';
import { createElement as h, type ReactNode } from 'react';
import { List } from '../components/list.ts';
import { filterLine } from '../filter-line.ts';
import { useBrowser } from '../hooks/use-browser.ts';
import { usePages } from '../hooks/use-reading.ts';
import { truncate } from '../layout/fit.ts';
import { join, type Line, line, piece, space } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { place } from '../place.ts';
import { sourceOf } from '../views/document.ts';
import { documentFacts } from '../views/document-facts.ts';
import { firstLines } from '../views/first-lines.ts';
import { dated } from '../views/when.ts';

const DATE = 13;
const MOST_LINES = 2;

/** Every article, the newest first. */
export function Documents(): ReactNode {
  const { store, here } = useBrowser();
  const pages = usePages(`documents ${here.filter ?? ''}`, async (cursor) =>
    documents(store, { sort: '-date', limit: 50, ...filterLine(here.filter), ...(cursor ? { cursor } : {}) }),
  );
  return h(List<Document>, {
    title: 'Documents',
    pages,
    draw,
    beside: (document, _entities, columns) => documentFacts(document, columns),
    open: ({ id }) => place('reader', { id }),
    cites: ({ id }) => id,
    empty: here.filter
      ? 'No document is let through. Press f to change the filter.'
      : 'This corpus holds no documents.',
    airy: true,
  });
}

function draw(document: Document, _entities: unknown, columns: number): Line[] {
  const date = line(piece(dated(document.published).slice(0, DATE - 2), document.published ? 'date' : 'quiet'));
  const gap = space(DATE - date[0]!.text.length);
  const title = firstLines(wrap(line(document.title || document.id), columns - DATE), MOST_LINES, columns - DATE);
  const below = join([sourceOf(document), document.source.author && `by ${document.source.author}`], ', ');
  const source = below.length > 0 ? below : line(document.id);
  const quiet = truncate(source, columns - DATE).map(({ text }) => ({ text, style: 'quiet' as const }));
  return [
    ...title.map((text, index) => [...(index === 0 ? [...date, gap] : [space(DATE)]), ...text]),
    [space(DATE), ...quiet],
  ];
}
