import { LIMITS } from '../syntax/limits.ts';
import { refusal } from '../syntax/query-error.ts';
import type { QueryNode } from '../syntax/query-node.ts';

/** How much a query may ask for that was not read from a text; more is refused with an error that says so. */
export const QUERY_LIMITS = {
  /** Words, phrases, filters and what joins them. */
  nodes: 1000,
  depth: 64,
  /** Words of the dictionary that all words of the query stand for. */
  terms: 10_000,
} as const;

/** Throws where a query asks for too much. */
export function checkQuery(query: QueryNode): void {
  let nodes = 0;
  const visit = (node: QueryNode, depth: number): void => {
    const most = (limit: number, count: number, message: string): void => {
      if (!(count >= 0 && count <= limit)) throw refusal(message, node.span);
    };
    nodes++;
    if (node.type === 'filter') nodes += node.values.length;
    if (node.type === 'phrase') {
      nodes += node.words.length;
      most(LIMITS.phrase, node.words.length, `a phrase holds at most ${LIMITS.phrase} words.`);
      most(LIMITS.distance, node.slop, `words are near with 0 to ${LIMITS.distance} others between.`);
    }
    most(QUERY_LIMITS.nodes, nodes, `a query holds at most ${QUERY_LIMITS.nodes} parts: ask for less at once.`);
    most(QUERY_LIMITS.depth, depth, `a query nests at most ${QUERY_LIMITS.depth} deep: ask for it more simply.`);
    for (const one of 'nodes' in node ? node.nodes : 'node' in node ? [node.node] : []) visit(one, depth + 1);
  };
  visit(query, 0);
}
