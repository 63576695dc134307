import type { IndexFile } from './index-file.ts';
import { sameness } from './place-in-block.ts';
import type { UnitTable } from './unit-table.ts';
import { BLOCK } from './unpack-block.ts';

/** The places of a block of units, written as they are (`gap-code.ts`): any can be read on its own. */
export interface FlatBlock {
  units: Uint32Array;
  /** How often each unit has the term, less one. */
  times: Uint32Array;
  /** At which bit behind the byte `base` the places of each unit begin. */
  bits: Uint32Array;
  base: number;
  view: DataView;
  /** How many bits a place takes, by the code of the unit's length. */
  lengths: Uint8Array;
  flatWidths: Uint8Array;
}

/** Units that two blocks have in common, by their indexes in each. */
export interface Pairs {
  count: number;
  theirs: Uint8Array;
  own: Uint8Array;
  /** What was counted in each. */
  times: Uint32Array;
}

export const pairsOfBlocks = (): Pairs => ({
  count: 0,
  theirs: new Uint8Array(BLOCK),
  own: new Uint8Array(BLOCK),
  times: new Uint32Array(BLOCK),
});

export const flatBlock = (
  { view }: Pick<IndexFile, 'view'>,
  { lengths, flatWidths }: Pick<UnitTable, 'lengths' | 'flatWidths'>,
  units: Uint32Array,
): FlatBlock => ({
  units,
  times: new Uint32Array(BLOCK),
  bits: new Uint32Array(BLOCK),
  base: 0,
  view,
  lengths,
  flatWidths,
});

/** Works out where the places of each unit begin. `times` are read already. Four at a time: it is half the work of most phrases. */
export function layFlat(block: FlatBlock, start: number, count: number): void {
  const { units, times, bits, lengths, flatWidths } = block;
  block.base = start;
  let bit = 0;
  let i = 0;
  for (const whole = count & -4; i < whole; i += 4) {
    const second = bit + flatWidths[lengths[units[i]!]!]! * (times[i]! + 1);
    const third = second + flatWidths[lengths[units[i + 1]!]!]! * (times[i + 1]! + 1);
    const fourth = third + flatWidths[lengths[units[i + 2]!]!]! * (times[i + 2]! + 1);
    bits[i] = bit;
    bits[i + 1] = second;
    bits[i + 2] = third;
    bits[i + 3] = fourth;
    bit = fourth + flatWidths[lengths[units[i + 3]!]!]! * (times[i + 3]! + 1);
  }
  for (; i < count; i++) {
    bits[i] = bit;
    bit += flatWidths[lengths[units[i]!]!]! * (times[i]! + 1);
  }
}

/** Reads the places of the unit `index` into `into`, which has room for them. */
export function readFlat(block: FlatBlock, index: number, into: Uint32Array): number {
  const { units, times, bits, base, view, lengths, flatWidths } = block;
  const count = times[index]! + 1;
  const width = flatWidths[lengths[units[index]!]!]!;
  const mask = (1 << width) - 1;
  let bit = bits[index]!;
  for (let i = 0; i < count; i++) {
    into[i] = (view.getInt32(base + (bit >>> 3), true) >>> (bit & 7)) & mask;
    bit += width;
  }
  return count;
}

/** By pair of units how often a place of one block is followed, at a distance, by one of the other. */
export function countFollowed(
  one: FlatBlock,
  other: FlatBlock,
  { theirs, own, count, times: found }: Pairs,
  distance: number,
): void {
  const { units, times, bits, base, view, lengths, flatWidths } = one;
  const { times: otherTimes, bits: otherBits, base: otherBase } = other;
  for (let pair = 0; pair < count; pair++) {
    const index = theirs[pair]!;
    const otherIndex = own[pair]!;
    const width = flatWidths[lengths[units[index]!]!]!;
    const mask = (1 << width) - 1;
    let bit = bits[index]!;
    let otherBit = otherBits[otherIndex]!;
    if ((times[index]! | otherTimes[otherIndex]!) === 0) {
      // once each: without a branch that is guessed wrong every second time
      const one = (view.getInt32(base + (bit >>> 3), true) >>> (bit & 7)) & mask;
      const two = (view.getInt32(otherBase + (otherBit >>> 3), true) >>> (otherBit & 7)) & mask;
      found[pair] = sameness(one + distance, two);
      continue;
    }
    const end = bit + width * (times[index]! + 1);
    const otherEnd = otherBit + width * (otherTimes[otherIndex]! + 1);
    // before every place wanted, which may be before the first of the unit
    let place = -BLOCK;
    let followed = 0;
    for (; bit < end; bit += width) {
      const wanted = ((view.getInt32(base + (bit >>> 3), true) >>> (bit & 7)) & mask) + distance;
      while (place < wanted && otherBit < otherEnd) {
        place = (view.getInt32(otherBase + (otherBit >>> 3), true) >>> (otherBit & 7)) & mask;
        otherBit += width;
      }
      if (place === wanted) followed++;
    }
    found[pair] = followed;
  }
}
