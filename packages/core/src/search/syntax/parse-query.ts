import { QueryError } from './query-error.ts';
import type { QueryNode } from './query-node.ts';
import { readQuery } from './read-query.ts';

/**
 * A query as a tree. Throws a `QueryError` that names every fault and its place; with `partial` it never throws and gives
 * what can be read of a text somebody is still typing.
 *
 * Words are all looked for (`talks geneva`); `OR`, `NOT` or `-`, and parentheses; `"arms control"` as it stands,
 * `"arms control"~5` near each other; `pre*`, `*fix`, `fuzzy~1`; `title:` and `quote:` for where; every key of a filter:
 * `speaker:lavrov`, `speaker:!blinken`, `speaker:(lavrov OR blinken)`, `since:2021-05`.
 */
export function parseQuery(text: string, { partial = false }: { partial?: boolean } = {}): QueryNode {
  const { node, issues } = readQuery(text);
  if (!partial && issues.length > 0) throw new QueryError(issues);
  return node;
}
