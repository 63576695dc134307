import type { IndexFile } from './index-file.ts';
import type { TermEntry } from './term-dictionary.ts';
import { keepUnits, openBlock, openList, readSmall } from './term-list.ts';
import type { Units } from './unit-sets.ts';

/** Of some units, ascending, which of many terms each holds, by their places in the list of terms. */
export function holders(file: IndexFile, terms: readonly TermEntry[], units: Units): Map<number, number[]> {
  const held = new Map<number, number[]>();
  for (const unit of units) held.set(unit, []);
  // most terms are rare: all their units are looked at, against a bit a unit
  const wanted = new Uint32Array((file.layout.counts.units + 31) >>> 5);
  for (const unit of units) wanted[unit >>> 5]! |= 1 << (unit & 31);
  const block = openBlock();
  terms.forEach((entry, which) => {
    if (!readSmall(file, entry, block, true)) {
      for (const unit of keepUnits(file, openList(file, entry), units)) held.get(unit)!.push(which);
      return;
    }
    for (let i = 0; i < block.count; i++) {
      const unit = block.units[i]!;
      if (wanted[unit >>> 5]! & (1 << (unit & 31))) held.get(unit)!.push(which);
    }
  });
  return held;
}
