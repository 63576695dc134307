import type { Field, QueryNode } from '../syntax/query-node.ts';
import { type Found, findLeaf, isLeaf, type Leaf } from './find-leaf.ts';
import type { WordRow } from './word-row.ts';

/** What a query is asked of: words in a row, and who answers for the filters in it. */
export interface Asked {
  row(): WordRow;
  /** Whether a filter, or all filters that stand side by side in a group, let it through. */
  lets(node: QueryNode): boolean;
}

/** Whether what is asked answers the query. */
export function holds(node: QueryNode, asked: Asked, field?: Field): boolean {
  switch (node.type) {
    case 'all':
      return true;
    case 'filter':
      return asked.lets(node);
    case 'and':
      return asked.lets(node) && node.nodes.every((one) => one.type === 'filter' || holds(one, asked, field));
    case 'or':
      return node.nodes.some((one) => holds(one, asked, field));
    case 'not':
      return !holds(node.node, asked, field);
    case 'field':
      return holds(node.node, asked, node.field);
    default:
      return foundIn(node, asked.row(), field).length > 0;
  }
}

/** Where a word or phrase stands in a row, in a field alone where one is named. */
export function foundIn(leaf: Leaf, row: WordRow, field?: Field): Found[] {
  const found = findLeaf(leaf, row);
  if (field === undefined) return found;
  const inField = field === 'title' ? row.title : row.quoted;
  return found.filter(({ from, to }) => inField[from] && inField[to - 1]);
}

/** A word or phrase that a query wants, and where. */
export interface Wanted {
  leaf: Leaf;
  field?: Field;
}

/** The words and phrases a query wants: all but those it refuses. */
export function wantedOf(node: QueryNode, field?: Field): Wanted[] {
  if (isLeaf(node)) return [{ leaf: node, ...(field === undefined ? {} : { field }) }];
  if (node.type === 'and' || node.type === 'or') return node.nodes.flatMap((one) => wantedOf(one, field));
  return node.type === 'field' ? wantedOf(node.node, node.field) : [];
}
