import { lowBits } from './gap-code.ts';
import type { IndexFile } from './index-file.ts';
import { bitCount } from './unit-sets.ts';
import { BLOCK } from './unpack-block.ts';

/** The places of a block of units, of which those of any unit can be read. Bits are counted from `base`. */
export interface PositionBlock {
  /** How often each unit has the term, and how many places come before its own. */
  times: Uint32Array;
  before: Uint32Array;
  /** By unit how many lower bits a distance has, and at which bit they begin. */
  widths: Uint8Array;
  lows: Uint32Array;
  /** The word of the file in which the block begins, and the bit at which its upper parts do. */
  base: number;
  highs: number;
  /** Where the reader stands among the upper parts: what is left of a word, which word that is, how many ones came before, and the bit behind the last of them. */
  bits: number;
  word: number;
  ones: number;
  begin: number;
}

export const positionBlock = (): PositionBlock => ({
  times: new Uint32Array(BLOCK),
  before: new Uint32Array(BLOCK),
  widths: new Uint8Array(BLOCK),
  lows: new Uint32Array(BLOCK),
  base: 0,
  highs: 0,
  bits: 0,
  word: 0,
  ones: 0,
  begin: 0,
});

/** Works out where the places of each unit are. `times` of the block are read already, less one each. */
export function layPositions(
  block: PositionBlock,
  { words }: Pick<IndexFile, 'words'>,
  start: number,
  units: Uint32Array,
  count: number,
  lengths: Uint8Array,
  logs: Int16Array,
): void {
  const { times, before, widths, lows } = block;
  let places = 0;
  let low = (start & 3) * 8;
  for (let i = 0; i < count; i++) {
    const found = times[i]! + 1;
    const width = lowBits(logs[lengths[units[i]!]!]!, found);
    times[i] = found;
    before[i] = places;
    widths[i] = width;
    lows[i] = low;
    places += found;
    low += width * found;
  }
  block.base = start >>> 2;
  block.highs = low;
  toFirst(block, words);
}

function toFirst(block: PositionBlock, words: Uint32Array): void {
  block.word = block.base + (block.highs >>> 5);
  block.bits = words[block.word]! & (-1 << (block.highs & 31));
  block.ones = 0;
  block.begin = block.highs;
}

/** Goes to the upper parts of the unit `index`, behind the ones of all units before it, and tells at which bit they begin. */
function seekHigh(block: PositionBlock, words: Uint32Array, index: number): number {
  const wanted = block.before[index]!;
  if (wanted < block.ones) toFirst(block, words);
  let left = wanted - block.ones;
  if (left === 0) return block.begin;
  let { bits, word } = block;
  for (let here = bitCount(bits); here < left; here = bitCount(bits)) {
    left -= here;
    bits = words[++word]! | 0;
  }
  for (; left > 1; left--) bits &= bits - 1;
  const one = 31 - Math.clz32(bits & -bits);
  block.bits = bits & (bits - 1);
  block.word = word;
  block.ones = wanted;
  return (word - block.base) * 32 + one + 1;
}

/** Reads the places of the unit `index` into `into`, which has room for them. */
export function readPositions(
  block: PositionBlock,
  file: Pick<IndexFile, 'words' | 'view'>,
  index: number,
  into: Uint32Array,
): number {
  const { words, view } = file;
  const count = block.times[index]!;
  const width = block.widths[index]!;
  const mask = (1 << width) - 1;
  const { base } = block;
  let low = block.lows[index]!;
  let begin = seekHigh(block, words, index);
  let { bits, word } = block;
  let position = -1;
  for (let i = 0; i < count; i++) {
    while (bits === 0) bits = words[++word]! | 0;
    const one = (word - base) * 32 + 31 - Math.clz32(bits & -bits);
    bits &= bits - 1;
    const lower = (view.getUint32(base * 4 + (low >>> 3), true) >>> (low & 7)) & mask;
    position += ((one - begin) << width) + lower + 1;
    begin = one + 1;
    low += width;
    into[i] = position;
  }
  block.bits = bits;
  block.word = word;
  block.ones += count;
  block.begin = begin;
  return count;
}
