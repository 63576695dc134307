import type { Field, QueryNode, WordNode } from '../syntax/query-node.ts';
import { KEY_MARK } from './assemble.ts';
import { daysOf } from './day-number.ts';
import { expandWord } from './expand-word.ts';
import { groupLeaf } from './group-leaf.ts';
import type { IndexData } from './index-data.ts';
import type { Leaf } from './leaf.ts';
import { placedLeaf } from './placed-leaf.ts';
import { checkQuery, QUERY_LIMITS } from './query-limits.ts';
import { singleLeaf } from './single-leaf.ts';
import type { TermEntry } from './term-dictionary.ts';
import type { WordGroup } from './word-group.ts';

/** A query against one index, its words looked up. */
export type Plan =
  | { op: 'leaf'; leaf: Leaf }
  | { op: 'and' | 'or'; parts: Plan[] }
  | { op: 'not'; part: Plan }
  /** Units that have the key. */
  | { op: 'key'; entry: TermEntry }
  /** Units that may be of the day or later, or of the day or earlier. */
  | { op: 'since' | 'until'; day: number }
  | { op: 'all' }
  | { op: 'none' };

/** Looks up the words and keys of a query. Throws where the query asks for too much. */
export function planQuery(data: IndexData, query: QueryNode): Plan {
  checkQuery(query);
  const expanded = { terms: 0 };
  const expand = (node: WordNode): WordGroup[] => {
    const groups = expandWord(data.lexicon, node, QUERY_LIMITS.terms - expanded.terms);
    for (const { terms } of groups) expanded.terms += terms.length;
    return groups;
  };

  function words(nodes: readonly WordNode[], slop: number, field: Field | undefined): Plan {
    const groups = nodes.flatMap(expand);
    if (groups.length === 0 || groups.some(({ terms }) => terms.length === 0)) return { op: 'none' };
    const [only] = groups;
    if (groups.length > 1 || field)
      return { op: 'leaf', leaf: placedLeaf(data, { words: groups, slop: groups.length > 1 ? slop : 0, field }) };
    if (only!.terms.length > 1) return { op: 'leaf', leaf: groupLeaf(data, only!) };
    return { op: 'leaf', leaf: singleLeaf(data, only!) };
  }

  function plan(node: QueryNode, field: Field | undefined): Plan {
    switch (node.type) {
      case 'word':
      case 'prefix':
      case 'suffix':
      case 'fuzzy':
        return words([node], 0, field);
      case 'phrase':
        return words(node.words, node.slop, field);
      case 'field':
        return plan(node.node, node.field);
      case 'and':
      case 'or':
        return { op: node.type, parts: node.nodes.map((one) => plan(one, field)) };
      case 'not':
        return { op: 'not', part: plan(node.node, field) };
      case 'filter':
        return planFilter(data, node.key, node.values);
      case 'all':
        return { op: 'all' };
    }
  }
  return plan(query, undefined);
}

/** Any of the values, none of those with `!` before them. */
function planFilter(data: IndexData, key: string, values: readonly string[]): Plan {
  const wanted: Plan[] = [];
  const unwanted: Plan[] = [];
  for (const value of values) {
    if (value.startsWith('!')) unwanted.push(oneValue(data, key, value.slice(1)));
    else wanted.push(oneValue(data, key, value));
  }
  const parts: Plan[] = unwanted.map((part) => ({ op: 'not', part }));
  if (wanted.length > 0) parts.unshift({ op: 'or', parts: wanted });
  return { op: 'and', parts };
}

function oneValue({ lexicon }: IndexData, key: string, value: string): Plan {
  if (key === 'since' || key === 'until') {
    const days = daysOf(value);
    if (!days) throw new Error(`${key}: takes a day, month or year (2021-05-19, 2021-05, 2021), not "${value}".`);
    return key === 'since' ? { op: 'since', day: days.first } : { op: 'until', day: days.last };
  }
  const entry = lexicon.dictionary.find(`${KEY_MARK}${key}=${value}`);
  return entry ? { op: 'key', entry } : { op: 'none' };
}

/** The leaves that are looked for, those under a `not` aside. */
export function leavesOf(plan: Plan): Leaf[] {
  if (plan.op === 'leaf') return [plan.leaf];
  if (plan.op === 'and' || plan.op === 'or') return plan.parts.flatMap(leavesOf);
  return [];
}
