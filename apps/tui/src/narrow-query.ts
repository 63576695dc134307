import { parseQuery, printQuery, type QueryNode } from '@readout/core';
import type { FacetValue } from './views/facet-lines.ts';

/** A query that asks for a value besides: what is left of its hits share it. */
export function narrowed(query: string, { key, count: { value } }: FacetValue): string {
  const filters: QueryNode[] =
    key === 'year'
      ? [
          { type: 'filter', key: 'since', values: [value] },
          { type: 'filter', key: 'until', values: [value] },
        ]
      : [{ type: 'filter', key: key as 'who', values: [value] }];
  const loose = parseQuery(query, { partial: true }).type === 'or';
  return [loose ? `(${query})` : query, ...filters.map(printQuery)].join(' AND ');
}
