import { takesOne } from './keys.ts';
import type { QueryNode } from './query-node.ts';

/** Several nodes as one: groups of the same operator become one group. Nothing where there is none. */
export function joined(type: 'and' | 'or', nodes: readonly QueryNode[]): QueryNode | undefined {
  const flat = nodes.flatMap((one) => (one.type === type ? one.nodes : [one]));
  if (flat.length < 2) return flat[0];
  return { type, nodes: flat, ...covering(flat) };
}

/** The filter among the nodes that a filter repeats. A key that is named twice means either value, as it does in a filter. */
export const repeated = (nodes: readonly QueryNode[], node: QueryNode): number =>
  node.type === 'filter' && !takesOne(node.key)
    ? nodes.findLastIndex((one) => one.type === 'filter' && one.key === node.key)
    : -1;

/** Adds a node to those that must all hold; `apart` where a repeated filter asks for both. */
export function added(nodes: QueryNode[], node: QueryNode, apart: boolean): void {
  const at = apart ? -1 : repeated(nodes, node);
  const known = nodes[at];
  if (known?.type === 'filter' && node.type === 'filter')
    nodes[at] = { ...known, values: [...new Set([...known.values, ...node.values])], ...covering([known, node]) };
  else nodes.push(node);
}

function covering(nodes: readonly QueryNode[]): { span?: { start: number; end: number } } {
  const spans = nodes.flatMap(({ span }) => span ?? []);
  if (spans.length === 0) return {};
  return {
    span: { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
  };
}

/** A tree without the places it was read from. */
export function withoutSpans(node: QueryNode): QueryNode {
  const { span: _, ...bare } = node;
  switch (bare.type) {
    case 'and':
    case 'or':
      return { ...bare, nodes: bare.nodes.map(withoutSpans) };
    case 'not':
    case 'field':
      return { ...bare, node: withoutSpans(bare.node) };
    case 'phrase':
      return { ...bare, words: bare.words.map(withoutSpans) as typeof bare.words };
    default:
      return bare;
  }
}

/** Whether a query asks for words: those it refuses do not count. */
export function wordsAsked(node: QueryNode): boolean {
  if (node.type === 'and' || node.type === 'or') return node.nodes.some(wordsAsked);
  if (node.type === 'field') return wordsAsked(node.node);
  return node.type !== 'not' && node.type !== 'filter' && node.type !== 'all';
}
