import type { Field, QueryNode, WordNode } from '../syntax/query-node.ts';
import { daysOf } from './day-number.ts';
import { expandWord } from './expand-word.ts';
import { KEY_MARK } from './file-layout.ts';
import { groupLeaf } from './group-leaf.ts';
import type { IndexData } from './index-data.ts';
import { placedLeaf } from './placed-leaf.ts';
import { allOf, anyOf, noneOf, ofDays, oneLeaf, type Plan, withKey } from './plan-parts.ts';
import { checkQuery, QUERY_LIMITS } from './query-limits.ts';
import { singleLeaf } from './single-leaf.ts';

/** Looks up the words and keys of a query. Throws where the query asks for too much. */
export function planQuery(data: IndexData, query: QueryNode): Plan {
  checkQuery(query);
  const size = data.file.layout.counts.units;
  let expanded = 0;

  function words(nodes: readonly WordNode[], slop: number, field: Field | undefined): Plan {
    const groups = nodes.flatMap((node) => {
      const found = expandWord(data.lexicon, node, QUERY_LIMITS.terms - expanded);
      for (const { terms } of found) expanded += terms.length;
      return found;
    });
    const [only] = groups;
    if (!only || groups.some(({ terms }) => terms.length === 0)) return anyOf([], size);
    if (groups.length > 1 || field)
      return oneLeaf(placedLeaf(data, { words: groups, slop: groups.length > 1 ? slop : 0, field }));
    return oneLeaf(only.terms.length > 1 ? groupLeaf(data, only) : singleLeaf(data, only));
  }

  /** Any of the values, none of those with `!` before them. */
  function filter(key: string, values: readonly string[]): Plan {
    const wanted = values.filter((value) => !value.startsWith('!')).map((value) => oneValue(key, value));
    const parts = values
      .filter((value) => value.startsWith('!'))
      .map((value) => noneOf(oneValue(key, value.slice(1)), size));
    return allOf(wanted.length > 0 ? [anyOf(wanted, size), ...parts] : parts, size);
  }

  function oneValue(key: string, value: string): Plan {
    if (key === 'since' || key === 'until') {
      const days = daysOf(value);
      if (!days) throw new Error(`${key}: takes a day, month or year (2021-05-19, 2021-05, 2021), not "${value}".`);
      return key === 'since' ? ofDays(data, days.first, Infinity, size) : ofDays(data, -Infinity, days.last, size);
    }
    const entry = data.lexicon.dictionary.find(`${KEY_MARK}${key}=${value}`);
    return entry ? withKey(data, entry) : anyOf([], size);
  }

  function plan(node: QueryNode, field: Field | undefined): Plan {
    switch (node.type) {
      case 'phrase':
        return words(node.words, node.slop, field);
      case 'field':
        return plan(node.node, node.field);
      case 'and':
      case 'or':
        return (node.type === 'and' ? allOf : anyOf)(
          node.nodes.map((one) => plan(one, field)),
          size,
        );
      case 'not':
        return noneOf(plan(node.node, field), size);
      case 'filter':
        return filter(node.key, node.values);
      case 'all':
        return allOf([], size);
      default:
        return words([node], 0, field);
    }
  }
  return plan(query, undefined);
}
