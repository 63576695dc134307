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
  /** The letters of a term: valid until the next question. One term after the other is read fastest. */
  cursorAt(id: number): KeyCursor;
  /** The number of the first term that does not come before. */
  lowerBound(term: string): number;
}

export function termDictionary(file: IndexFile): TermDictionary {
  const { layout, bytes, words, view, touch } = file;
  const { terms, termBlocks, postings, positions, reversed } = layout.ranges;
  const { terms: size, keys: firstWord } = layout.counts;
  const blocks = Math.ceil(size / KEYS_A_BLOCK);
  const firstBlock = termBlocks.from / 4;
  const startOf = (block: number): number => terms.from + words[firstBlock + block * 3]!;
  touch(terms.from, terms.to);
  touch(termBlocks.from, termBlocks.to);
  const cursor = keyCursor(bytes);
  /** The term at the cursor. */
  const here: TermEntry = {
    id: -1,
    units: 0,
    places: 0,
    postings: 0,
    positions: 0,
    postingsEnd: 0,
    positionsEnd: 0,
  };

  /** Goes to before the first term of a block. */
  function toBlock(block: number): void {
    const at = firstBlock + block * 3;
    cursor.source.at = startOf(block);
    here.postingsEnd = postings.from + words[at + 1]!;
    here.positionsEnd = positions.from + words[at + 2]!;
    here.id = block * KEYS_A_BLOCK - 1;
  }

  function next(): void {
    takeKey(cursor);
    const { source } = cursor;
    here.id++;
    here.units = takeVarint(source);
    const more = takeVarint(source);
    here.places = more === 0 ? 0 : here.units + more - 1;
    here.postings = here.postingsEnd;
    here.positions = here.positionsEnd;
    here.postingsEnd += takeVarint(source);
    if (more > 0) here.positionsEnd += takeVarint(source);
  }

  function cursorAt(id: number): KeyCursor {
    const block = (id / KEYS_A_BLOCK) | 0;
    if (here.id > id || here.id < block * KEYS_A_BLOCK) toBlock(block);
    while (here.id < id) next();
    return cursor;
  }

  function lowerBound(term: string): number {
    if (size === 0) return 0;
    const block = blockOf(cursor, blocks, startOf, term);
    toBlock(block);
    const end = Math.min(size, (block + 1) * KEYS_A_BLOCK);
    for (let id = block * KEYS_A_BLOCK; id < end; id++) {
      next();
      if (compareKey(cursor, term) >= 0) return id;
    }
    return end;
  }

  return {
    size,
    firstWord,
    reversed: fixedBits(view, reversed.from, touch),
    find(term) {
      const id = lowerBound(term);
      return here.id === id && compareKey(cursor, term) === 0 ? { ...here } : undefined;
    },
    entry(id) {
      cursorAt(id);
      return { ...here };
    },
    text: (id) => keyText(cursorAt(id)),
    cursorAt,
    lowerBound,
  };
}
