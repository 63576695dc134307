import { type Hit, type SearchPage, search } from '@readout/core';
import type { Context } from '../context.ts';
import { blank, indent, truncate } from '../layout/fit.ts';
import { join, type Line, line, piece } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { list } from '../listing.ts';
import type { ListFlags } from '../options.ts';
import { facetLines } from '../views/facet-lines.ts';
import { hitReason, hitSource, hitTitle } from '../views/hit.ts';
import { snippetLine } from '../views/snippet-line.ts';

export default async function (this: Context, flags: ListFlags, query: string): Promise<void> {
  await list<Hit, SearchPage>(this, flags, {
    what: 'hits',
    query,
    ask: (store, filter) =>
      search(store, query, filter.cursor === undefined ? { ...filter, include: 'facets' } : filter),
    view,
    below,
  });
}

const view = ({ items, entities }: SearchPage, columns: number): Line[] =>
  items.flatMap((hit, index) => [
    ...(index > 0 ? [blank] : []),
    truncate(hitTitle(hit, entities), columns),
    ...wrap(join([hitSource(hit), piece(hit.annotation ?? hit.document, 'id')], piece(' · ', 'quiet')), columns),
    ...indent(wrap(snippetLine(hit), columns - 2), 2),
    ...(hit.matched.length > 0 ? indent(wrap(line(piece('found ', 'quiet'), hitReason(hit)), columns - 2), 2) : []),
  ]);

function below({ facets, notes = [], suggestion, total }: SearchPage, columns: number): Line[] {
  const counts = facets && total > 1 ? facetLines(facets, columns) : [];
  const said = [
    ...notes.flatMap(({ message }) => wrap(line(piece(message, 'quiet')), columns)),
    ...(suggestion === undefined ? [] : wrap(line('Did you mean ', piece(suggestion, 'strong'), '?'), columns)),
  ];
  return [...(counts.length > 0 ? [blank, ...counts] : []), ...(said.length > 0 ? [blank, ...said] : [])];
}
