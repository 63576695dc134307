import { editDistance } from '../../text/nearest.ts';
import type { QueryNode, WordNode } from '../syntax/query-node.ts';
import type { WordRow } from './word-row.ts';

/** What stands in a text: a word, a pattern or a phrase. */
export type Leaf = WordNode | (QueryNode & { type: 'phrase' });

/** A run of words in a row: the number of its first, and one past its last. */
export interface Found {
  from: number;
  to: number;
}

export const isLeaf = (node: QueryNode): node is Leaf =>
  node.type === 'word' ||
  node.type === 'prefix' ||
  node.type === 'suffix' ||
  node.type === 'fuzzy' ||
  node.type === 'phrase';

/** Every place of a word, pattern or phrase in a row of words, in text order. */
export function findLeaf(leaf: Leaf, row: WordRow): Found[] {
  if (leaf.type !== 'phrase') return places(leaf, row).map((from) => ({ from, to: from + 1 }));
  const lists = leaf.words.map((word) => places(word, row));
  if (lists.some((list) => list.length === 0)) return [];
  return leaf.slop === 0 ? sideBySide(lists) : near(lists, leaf.slop);
}

function places(word: WordNode, row: WordRow): number[] {
  const test = matcher(word);
  const found: number[] = [];
  row.words.forEach((text, at) => {
    if (text !== '' && test(text)) found.push(at);
  });
  return found;
}

/** Whether a folded word answers to a word or pattern. */
function matcher(word: WordNode): (text: string) => boolean {
  switch (word.type) {
    case 'prefix':
      return (text) => text.startsWith(word.text);
    case 'suffix':
      return (text) => text.endsWith(word.text);
    case 'fuzzy':
      return (text) => editDistance(word.text, text, word.edits) <= word.edits;
    default:
      return (text) => text === word.text;
  }
}

function sideBySide([first, ...rest]: readonly (readonly number[])[]): Found[] {
  const sets = rest.map((list) => new Set(list));
  const length = rest.length + 1;
  return first!
    .filter((at) => sets.every((set, index) => set.has(at + index + 1)))
    .map((from) => ({ from, to: from + length }));
}

/** The closest runs that hold a word of each list, with at most `slop` others between. */
function near(lists: readonly (readonly number[])[], slop: number): Found[] {
  const at = lists.map(() => 0);
  const found: Found[] = [];
  for (;;) {
    let least = 0;
    let from = Number.POSITIVE_INFINITY;
    let to = -1;
    const taken = new Set<number>();
    let twice = -1;
    for (let list = 0; list < lists.length; list++) {
      const place = lists[list]![at[list]!];
      if (place === undefined) return found;
      // a word that is asked for twice must stand there twice
      if (taken.has(place)) twice = list;
      taken.add(place);
      if (place < from) {
        from = place;
        least = list;
      }
      if (place > to) to = place;
    }
    if (twice >= 0) at[twice]!++;
    else {
      if (to - from + 1 - lists.length <= slop) found.push({ from, to: to + 1 });
      at[least]!++;
    }
  }
}
