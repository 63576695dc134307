import { takeVarint } from './byte-source.ts';
import { type FixedBits, fixedBits } from './fixed-bits.ts';
import { blockOf, compareKey, KEYS_A_BLOCK, type KeyCursor, keyCursor, keyText, takeKey } from './front-coding.ts';
import type { IndexFile } from './index-file.ts';

/** A term as the dictionary tells of it: in how many units, how often, and where its lists are in the file. */
export interface TermEntry {
  id: number;
  units: number;
  /** 0 for a key. */
  places: number;
  postings: number;
  positions: number;
  postingsEnd: number;
  positionsEnd: number;
}

/** A walk through the dictionary: `cursor` holds the term, `entry` its numbers. */
export interface TermWalk {
  cursor: KeyCursor;
  entry: TermEntry;
}

/** The terms, sorted, numbered from 0; keys come before words. */
export interface TermDictionary {
  size: number;
  /** The number of the first word. */
  firstWord: number;
  /** The numbers of words in the order of their letters from behind. */
  reversed: FixedBits;
  find(term: string): TermEntry | undefined;
  entry(id: number): TermEntry;
  text(id: number): string;
  /** The letters of a term: valid until the next question. */
  cursorAt(id: number): KeyCursor;
  /** The number of the first term that does not come before. */
  lowerBound(term: string): number;
  /** Reads on from a term for as long as `visit` wishes. The walk is used again: what is to be kept must be copied. */
  walk(from: number, visit: (walk: TermWalk) => boolean): void;
}

const emptyEntry = (): TermEntry => ({
  id: -1,
  units: 0,
  places: 0,
  postings: 0,
  positions: 0,
  postingsEnd: 0,
  positionsEnd: 0,
});

export function termDictionary(file: IndexFile): TermDictionary {
  const { layout, bytes, words, view, touch } = file;
  const { terms, termBlocks, postings, positions, reversed } = layout.ranges;
  const { terms: size, keys: firstWord } = layout.counts;
  const walking: TermWalk = { cursor: keyCursor(bytes), entry: emptyEntry() };
  const blocks = Math.ceil(size / KEYS_A_BLOCK);
  const firstBlock = termBlocks.from / 4;
  const startOf = (block: number): number => terms.from + words[firstBlock + block * 3]!;
  touch(terms.from, terms.to);
  touch(termBlocks.from, termBlocks.to);

  function toBlock({ cursor, entry }: TermWalk, block: number): void {
    const at = firstBlock + block * 3;
    cursor.source.at = startOf(block);
    entry.postingsEnd = postings.from + words[at + 1]!;
    entry.positionsEnd = positions.from + words[at + 2]!;
    entry.id = block * KEYS_A_BLOCK - 1;
  }

  function next({ cursor, entry }: TermWalk): void {
    takeKey(cursor);
    const { source } = cursor;
    entry.id++;
    entry.units = takeVarint(source);
    const more = takeVarint(source);
    entry.places = more === 0 ? 0 : entry.units + more - 1;
    entry.postings = entry.postingsEnd;
    entry.positions = entry.positionsEnd;
    entry.postingsEnd += takeVarint(source);
    if (more > 0) entry.positionsEnd += takeVarint(source);
  }

  /** Goes to a term: from where the walk stands, if that is before it in the same block. */
  function toTerm(walk: TermWalk, id: number): TermWalk {
    const block = Math.floor(id / KEYS_A_BLOCK);
    const { id: at } = walk.entry;
    if (at > id || Math.floor(at / KEYS_A_BLOCK) !== block) toBlock(walk, block);
    while (walk.entry.id < id) next(walk);
    return walk;
  }

  function lowerBound(term: string): number {
    if (size === 0) return 0;
    const block = blockOf(walking.cursor, blocks, startOf, term);
    toBlock(walking, block);
    const end = Math.min(size, (block + 1) * KEYS_A_BLOCK);
    for (let id = block * KEYS_A_BLOCK; id < end; id++) {
      next(walking);
      if (compareKey(walking.cursor, term) >= 0) return id;
    }
    return end;
  }

  function walk(from: number, visit: (walk: TermWalk) => boolean): void {
    if (from >= size) return;
    const own: TermWalk = { cursor: keyCursor(bytes), entry: emptyEntry() };
    toTerm(own, from);
    while (visit(own) && own.entry.id + 1 < size) {
      if ((own.entry.id + 1) % KEYS_A_BLOCK === 0) toBlock(own, (own.entry.id + 1) / KEYS_A_BLOCK);
      next(own);
    }
  }

  return {
    size,
    firstWord,
    reversed: fixedBits(view, reversed.from, touch),
    find(term) {
      const id = lowerBound(term);
      return id < size && walking.entry.id === id && compareKey(walking.cursor, term) === 0
        ? { ...walking.entry }
        : undefined;
    },
    entry: (id) => ({ ...toTerm(walking, id).entry }),
    text: (id) => keyText(toTerm(walking, id).cursor),
    cursorAt: (id) => toTerm(walking, id).cursor,
    lowerBound,
    walk,
  };
}
