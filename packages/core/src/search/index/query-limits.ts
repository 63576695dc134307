import { QueryError } from '../syntax/query-error.ts';
import type { QueryNode } from '../syntax/query-node.ts';

/** How much a query may ask for; more is refused with an error that says so. */
export const QUERY_LIMITS = {
  /** Words, phrases, filters and what joins them. */
  nodes: 1000,
  depth: 64,
  /** Words of one phrase. */
  phrase: 32,
  /** Other words between those of a phrase. */
  slop: 100,
  /** Words of the dictionary that all words of the query stand for. */
  terms: 10_000,
} as const;

const refusal = (message: string, { span }: QueryNode): QueryError =>
  new QueryError([{ message, at: span ?? { start: 0, end: 0 } }]);

/** Throws where a query asks for too much. */
export function checkQuery(query: QueryNode): void {
  let nodes = 0;
  const visit = (node: QueryNode, depth: number): void => {
    nodes++;
    if (nodes > QUERY_LIMITS.nodes)
      throw refusal(`A query may have ${QUERY_LIMITS.nodes} parts at most: ask for less at once.`, node);
    if (depth > QUERY_LIMITS.depth)
      throw refusal(`A query may be ${QUERY_LIMITS.depth} parentheses deep at most: ask for it more simply.`, node);
    if (node.type === 'phrase') {
      if (node.words.length > QUERY_LIMITS.phrase)
        throw refusal(
          `A phrase may have ${QUERY_LIMITS.phrase} words at most, this one has ${node.words.length}.`,
          node,
        );
      if (!(node.slop >= 0 && node.slop <= QUERY_LIMITS.slop))
        throw refusal(`Between the words of a phrase may be 0 to ${QUERY_LIMITS.slop} others, not ${node.slop}.`, node);
      nodes += node.words.length;
    } else if (node.type === 'and' || node.type === 'or') for (const one of node.nodes) visit(one, depth + 1);
    else if (node.type === 'not' || node.type === 'field') visit(node.node, depth + 1);
    else if (node.type === 'filter') nodes += node.values.length;
  };
  visit(query, 0);
  if (nodes > QUERY_LIMITS.nodes)
    throw refusal(`A query may have ${QUERY_LIMITS.nodes} parts at most: ask for less at once.`, query);
}
