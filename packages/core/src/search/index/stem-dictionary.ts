import { blockOf, compareKey, KEYS_A_BLOCK, keyCursor, takeKey } from './front-coding.ts';
import type { IndexFile } from './index-file.ts';
import { takeKeys } from './unit-record.ts';

/** The numbers of the terms that share a stem; `undefined` where the stem has no list of its own: its one term is spelt like it. */
export type StemDictionary = (stem: string) => number[] | undefined;

export function stemDictionary(file: IndexFile): StemDictionary {
  const { bytes, words, layout, touch } = file;
  const { stems, stemBlocks } = layout.ranges;
  const size = layout.counts.stems;
  const cursor = keyCursor(bytes);
  const startOf = (block: number): number => stems.from + words[stemBlocks.from / 4 + block]!;
  return (stem) => {
    if (size === 0) return undefined;
    touch(stemBlocks.from, stemBlocks.to);
    touch(stems.from, stems.to);
    const block = blockOf(cursor, Math.ceil(size / KEYS_A_BLOCK), startOf, stem);
    cursor.source.at = startOf(block);
    takeKey(cursor);
    for (let left = Math.min(KEYS_A_BLOCK, size - block * KEYS_A_BLOCK); ; ) {
      const terms = takeKeys(cursor.source);
      if (compareKey(cursor, stem) === 0) return terms;
      if (--left === 0) return undefined;
      takeKey(cursor);
    }
  };
}
