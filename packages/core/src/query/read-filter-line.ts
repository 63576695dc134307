import type { Filter } from '../schema/filter.ts';
import { printQuery } from '../search/syntax/print-query.ts';
import type { QueryNode } from '../search/syntax/query-node.ts';
import { readQuery } from '../search/syntax/read-query.ts';
import { FilterError } from './filter-error.ts';

/**
 * The filter a query stands for: what it says of speakers, dates and the like beside each other under their keys, all else
 * as `q`. `speaker:lavrov form:direct "arms control"` is `{ speaker, form, q }`. Throws a `FilterError` for a query that
 * cannot be read.
 */
export function readFilterLine(typed: string): Filter {
  const { node, issues } = readQuery(typed);
  if (issues.length > 0) throw new FilterError(issues.map((issue) => ({ parameter: 'q', ...issue })));
  const filter: Record<string, string | string[]> = {};
  const rest: QueryNode[] = [];
  for (const part of node.type === 'and' ? node.nodes : [node]) {
    if (part.type === 'filter' && filter[part.key] === undefined)
      filter[part.key] = part.values.length === 1 ? part.values[0]! : part.values;
    else if (part.type !== 'all') rest.push(part);
  }
  const q = rest.length === 1 ? rest[0]! : { type: 'and' as const, nodes: rest };
  return { ...filter, ...(rest.length > 0 ? { q: printQuery(q) } : {}) };
}
