import { firstAtLeast } from './first-that.ts';

/** Numbers of units, ascending, each once. */
export type Units = Uint32Array;

export const noUnits: Units = new Uint32Array(0);

/** What two sets have in common. The first should be the smaller. */
export const common = (few: Units, many: Units): Units => picked(few, many, true);

/** The first set without what is in the second. */
export const without = (units: Units, less: Units): Units => picked(units, less, false);

function picked(units: Units, others: Units, shared: boolean): Units {
  const kept = new Uint32Array(units.length);
  let found = 0;
  let at = 0;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    at = firstAtLeast(others, unit, at);
    if ((others[at] === unit) === shared) kept[found++] = unit;
  }
  return kept.subarray(0, found);
}

/** All units of several sets. `size` is above every number. */
export function union(sets: readonly Units[], size: number): Units {
  if (sets.length === 1) return sets[0]!;
  const bits = new Uint32Array((size + 31) >>> 5);
  for (const units of sets) for (let i = 0; i < units.length; i++) bits[units[i]! >>> 5]! |= 1 << (units[i]! & 31);
  return fromBits(bits);
}

/** The numbers of the bits that are set. */
export function fromBits(bits: Uint32Array): Units {
  let count = 0;
  for (let i = 0; i < bits.length; i++) count += bitCount(bits[i]!);
  const units = new Uint32Array(count);
  let at = 0;
  for (let i = 0; i < bits.length; i++)
    for (let rest = bits[i]!; rest !== 0; rest &= rest - 1) units[at++] = i * 32 + 31 - Math.clz32(rest & -rest);
  return units;
}

/** How many bits of a number are set. */
export function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** All units from 0. */
export function everyUnit(size: number): Units {
  const units = new Uint32Array(size);
  for (let unit = 0; unit < size; unit++) units[unit] = unit;
  return units;
}
