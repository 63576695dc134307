import { compareKey, KEYS_A_BLOCK, keyCursor, takeKey } from './front-coding.ts';
import type { IndexFile } from './index-file.ts';
import { takeKeys } from './unit-record.ts';

/** The numbers of the terms that share a stem; `undefined` where the stem has no list of its own: its one term is spelt like it. */
export type StemDictionary = (stem: string) => number[] | undefined;

export function stemDictionary(file: IndexFile): StemDictionary {
  const { bytes, words, layout, touch } = file;
  const { stems, stemBlocks } = layout.ranges;
  const size = layout.counts.stems;
  const cursor = keyCursor(bytes);
  const toBlock = (block: number): void => {
    cursor.source.at = stems.from + words[stemBlocks.from / 4 + block]!;
    takeKey(cursor);
  };
  return (stem) => {
    if (size === 0) return undefined;
    touch(stemBlocks.from, stemBlocks.to);
    touch(stems.from, stems.to);
    let low = 0;
    let high = Math.ceil(size / KEYS_A_BLOCK) - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      toBlock(middle);
      if (compareKey(cursor, stem) <= 0) low = middle;
      else high = middle - 1;
    }
    toBlock(low);
    for (let left = Math.min(KEYS_A_BLOCK, size - low * KEYS_A_BLOCK); ; ) {
      const terms = takeKeys(cursor.source);
      if (compareKey(cursor, stem) === 0) return terms;
      if (--left === 0) return undefined;
      takeKey(cursor);
    }
  };
}
