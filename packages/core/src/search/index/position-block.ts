import { lowBits } from './gap-code.ts';
import { BLOCK } from './packed-block.ts';

/** The places of a block of units, of which those of any unit can be read. */
export interface PositionBlock {
  /** How often each unit has the term, and how many places come before its own. */
  times: Uint32Array;
  before: Uint32Array;
  /** By unit how many lower bits a distance has, and at which bit they begin. */
  widths: Uint8Array;
  lows: Uint32Array;
  /** Where the block stands in the file; at which bit of it the upper parts begin. */
  base: number;
  highs: number;
  /** A word of upper parts, as bytes from `base`, and how many ones come before it: later places are looked for from here. */
  word: number;
  ones: number;
}

export const positionBlock = (): PositionBlock => ({
  times: new Uint32Array(BLOCK),
  before: new Uint32Array(BLOCK),
  widths: new Uint8Array(BLOCK),
  lows: new Uint32Array(BLOCK),
  base: 0,
  highs: 0,
  word: 0,
  ones: 0,
});

/** Works out where the places of each unit are; `times` of the block are read already. */
export function layPositions(
  block: PositionBlock,
  base: number,
  units: Uint32Array,
  count: number,
  lengths: Uint8Array,
  logs: Int16Array,
): void {
  const { times, before, widths, lows } = block;
  let places = 0;
  let low = 0;
  for (let i = 0; i < count; i++) {
    const found = times[i]!;
    const width = lowBits(logs[lengths[units[i]!]!]!, found);
    before[i] = places;
    widths[i] = width;
    lows[i] = low;
    places += found;
    low += width * found;
  }
  block.base = base;
  block.highs = low;
  block.word = (low >>> 5) * 4;
  block.ones = 0;
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Where the upper parts of the unit `index` begin: behind the ones of all units before it. */
function seekHigh(block: PositionBlock, view: DataView, index: number): number {
  const wanted = block.before[index]!;
  const { base, highs } = block;
  if (wanted === 0) return highs;
  const first = (highs >>> 5) * 4;
  let { word, ones } = block;
  if (ones >= wanted) {
    word = first;
    ones = 0;
  }
  let bits = view.getInt32(base + word, true);
  // the bits of the first word that are lower parts
  if (word === first) bits &= -1 << (highs & 31);
  for (let here = bitCount(bits); ones + here < wanted; here = bitCount(bits)) {
    ones += here;
    word += 4;
    bits = view.getInt32(base + word, true);
  }
  block.word = word;
  block.ones = ones;
  for (let left = wanted - ones; left > 1; left--) bits &= bits - 1;
  return word * 8 + 32 - Math.clz32(bits & -bits);
}

/** Reads the places of the unit `index` into `into`, which has room for them. */
export function readPositions(block: PositionBlock, view: DataView, index: number, into: Uint32Array): number {
  const { base } = block;
  const count = block.times[index]!;
  const width = block.widths[index]!;
  const mask = (1 << width) - 1;
  let low = block.lows[index]!;
  let before = seekHigh(block, view, index) - 1;
  let word = ((before + 1) >>> 5) * 4;
  let bits = view.getInt32(base + word, true) & (-1 << ((before + 1) & 31));
  let position = -1;
  for (let i = 0; i < count; i++) {
    while (bits === 0) {
      word += 4;
      bits = view.getInt32(base + word, true);
    }
    const one = word * 8 + 31 - Math.clz32(bits & -bits);
    bits &= bits - 1;
    const lower = (view.getUint32(base + (low >>> 3), true) >>> (low & 7)) & mask;
    position += ((one - before - 1) << width) + lower + 1;
    before = one;
    low += width;
    into[i] = position;
  }
  return count;
}
