import type { CountedUnits } from './counted-leaf.ts';
import type { IndexData } from './index-data.ts';
import { fromBits } from './unit-sets.ts';

/** Adds up frequencies: `add` puts them into a sum a unit, all 0 before, and sets the bit of each unit it met. */
export function addedUp(
  { file, table: { sums } }: IndexData,
  add: (sums: Uint32Array, bits: Uint32Array) => void,
): CountedUnits {
  const bits = new Uint32Array((file.layout.counts.units + 31) >>> 5);
  try {
    add(sums, bits);
    const units = fromBits(bits);
    return { units, frequencies: units.map((unit) => sums[unit]!) };
  } finally {
    // also where bytes were damaged: the next query finds the sums as they were
    sums.fill(0);
  }
}
