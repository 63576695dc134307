import { type Hit, type Page, type Span, search } from '@readout/core';
import type { Context } from '../context.ts';
import { blank, indent, truncate } from '../layout/fit.ts';
import { join, type Line, line, piece } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { list } from '../listing.ts';
import type { ListFlags } from '../options.ts';
import { dated } from '../views/when.ts';

export default async function (this: Context, flags: ListFlags, words: string): Promise<void> {
  await list(this, flags, { what: 'documents', ask: (store, filter) => search(store, words, filter), view });
}

const view = ({ items }: Page<Hit>, columns: number): Line[] =>
  items.flatMap((hit, index) => [...(index > 0 ? [blank] : []), ...block(hit, columns)]);

const block = (hit: Hit, columns: number): Line[] => [
  truncate(line(piece(hit.title || hit.document, 'strong')), columns),
  ...wrap(
    join(
      [hit.when ? piece(dated(hit.when), 'date') : piece('undated', 'quiet'), hit.publisher, piece(hit.document, 'id')],
      piece(' · ', 'quiet'),
    ),
    columns,
  ),
  ...indent(wrap(snippet(hit), columns - 2), 2),
];

/** The passage; what was looked for is marked [so] and in colour. */
function snippet({ snippet, highlights }: Hit): Line {
  const parts: Line[] = [];
  let at = 0;
  for (const { start, end } of together(highlights, snippet)) {
    parts.push(line(snippet.slice(at, start), piece(`[${snippet.slice(start, end)}]`, 'match')));
    at = end;
  }
  return line('… ', ...parts, snippet.slice(at), ' …');
}

/** Words next to each other as one. */
function together(highlights: readonly Span[], snippet: string): Span[] {
  const found: Span[] = [];
  for (const { start, end } of highlights) {
    const last = found.at(-1);
    if (!last || snippet.slice(last.end, start).trim() !== '') found.push({ start, end });
    else if (end > last.end) last.end = end;
  }
  return found;
}
