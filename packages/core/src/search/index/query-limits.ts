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

/** Throws where a query asks for too much. */
export function checkQuery(query: QueryNode): void {
  let nodes = 0;
  const visit = (node: QueryNode, depth: number): void => {
    const refuse = (unless: boolean, message: string): void => {
      if (!unless) throw new QueryError([{ message, at: node.span ?? { start: 0, end: 0 } }]);
    };
    nodes++;
    if (node.type === 'filter') nodes += node.values.length;
    if (node.type === 'phrase') {
      const { length } = node.words;
      nodes += length;
      refuse(length <= QUERY_LIMITS.phrase, `A phrase may have ${QUERY_LIMITS.phrase} words at most, not ${length}.`);
      refuse(
        node.slop >= 0 && node.slop <= QUERY_LIMITS.slop,
        `Between the words of a phrase may be 0 to ${QUERY_LIMITS.slop} others, not ${node.slop}.`,
      );
    }
    refuse(nodes <= QUERY_LIMITS.nodes, `A query may have ${QUERY_LIMITS.nodes} parts at most: ask for less at once.`);
    refuse(
      depth <= QUERY_LIMITS.depth,
      `A query may be ${QUERY_LIMITS.depth} parentheses deep at most: ask for it more simply.`,
    );
    for (const one of 'nodes' in node ? node.nodes : 'node' in node ? [node.node] : []) visit(one, depth + 1);
  };
  visit(query, 0);
}
