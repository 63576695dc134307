import type { QueryNode, WordNode } from './query-node.ts';
import { repeated } from './tree.ts';

/** A query as text: `parseQuery` reads the same tree from it, but for the places. */
export function printQuery(node: QueryNode): string {
  switch (node.type) {
    case 'all':
      return '';
    case 'or':
      return node.nodes.map((one) => (one.type === 'or' ? grouped(one) : printQuery(one))).join(' OR ');
    case 'and':
      return all(node.nodes);
    case 'not':
      return node.node.type === 'not' ? `NOT ${printQuery(node.node)}` : `-${operand(node.node)}`;
    case 'field':
      return `${node.field}:${operand(node.node)}`;
    case 'filter':
      return `${node.key}:${values(node.values)}`;
    case 'phrase':
      return phrase(node);
    default:
      return node.type === 'word' && node.exact ? `"${word(node)}"` : word(node);
  }
}

function all(nodes: readonly QueryNode[]): string {
  return nodes
    .map((node, index) => {
      const text = node.type === 'or' || node.type === 'and' ? grouped(node) : printQuery(node);
      if (index === 0) return text;
      return `${repeated(nodes.slice(0, index), node) < 0 ? ' ' : ' AND '}${text}`;
    })
    .join('');
}

const grouped = (node: QueryNode): string => `(${printQuery(node)})`;

const operand = (node: QueryNode): string =>
  node.type === 'and' || node.type === 'or' || node.type === 'not' ? grouped(node) : printQuery(node);

function word(node: WordNode): string {
  if (node.type === 'prefix') return `${node.text}*`;
  if (node.type === 'suffix') return `*${node.text}`;
  return node.type === 'fuzzy' ? `${node.text}~${node.edits}` : node.text;
}

/** Words that need not be exact are joined by hyphens, as they were written; all others stand in marks. */
function phrase({ words, slop }: QueryNode & { type: 'phrase' }): string {
  const loose = slop === 0 && words.some((one) => one.type === 'word' && !one.exact);
  if (!loose) return `"${words.map(word).join(' ').replaceAll(" 's", "'s")}"${slop > 0 ? `~${slop}` : ''}`;
  const fuzzy = words.find((one) => one.type === 'fuzzy');
  const texts = words.map((one) => (one.type === 'fuzzy' ? one.text : word(one)));
  return texts.join('-') + (fuzzy ? `~${fuzzy.edits}` : '');
}

/** What needs no marks: no space, mark, parenthesis, operator or key in it. */
const PLAIN = /^(?!OR$|AND$|NOT$|[a-z]+:)[^\s()"“”„‟«»!/:-][^\s()"“”„‟«»]*$/i;

const value = (text: string): string => {
  const not = text.startsWith('!');
  const bare = not ? text.slice(1) : text;
  return `${not ? '!' : ''}${PLAIN.test(bare) ? bare : `"${bare}"`}`;
};

const values = (given: readonly string[]): string =>
  given.length === 1 ? value(given[0]!) : `(${given.map(value).join(' OR ')})`;
