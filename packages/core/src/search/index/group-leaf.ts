import { bestOfGroup, MOST_HITS } from './best-of-group.ts';
import { type CountedUnits, countedLeaf } from './counted-leaf.ts';
import { groupReader } from './group-reader.ts';
import type { IndexData } from './index-data.ts';
import type { FoundStretch, Leaf } from './leaf.ts';
import { weighted } from './ranking.ts';
import { eachBlock, type OpenBlock } from './term-list.ts';
import { fromBits } from './unit-sets.ts';
import type { WordGroup } from './word-group.ts';

/** Several words of the dictionary taken for one: the forms of a stem, the words with a beginning. */
export function groupLeaf(data: IndexData, group: WordGroup): Leaf {
  const estimate = Math.min(
    data.file.layout.counts.units,
    group.terms.reduce((sum, { units }) => sum + units, 0),
  );
  const reader = groupReader(data, group);
  return countedLeaf(data, estimate, () => countAll(data, group), {
    best: (top) => (top.after || top.limit === 0 || top.limit > MOST_HITS ? undefined : bestOfGroup(data, group, top)),
    prepare: reader.prepare,
    stretches(unit) {
      const found: FoundStretch[] = [];
      const count = reader.read(unit);
      for (let i = 0; i < count; i++)
        found.push({ from: reader.from[i]!, to: reader.to[i]!, term: group.text(reader.which[i]!) });
      return found;
    },
    terms: (unit) => (reader.held(unit) ?? []).map(group.text),
  });
}

/** Adds up the lists, a term at a time. */
function countAll({ file, table: { sums } }: IndexData, group: WordGroup): CountedUnits {
  const bits = new Uint32Array((file.layout.counts.units + 31) >>> 5);
  try {
    eachBlock(file, group.terms, (read) => addBlock(read, sums, bits));
    const units = fromBits(bits);
    const frequencies = new Uint32Array(units.length);
    for (let i = 0; i < units.length; i++) frequencies[i] = sums[units[i]!]!;
    return { units, frequencies };
  } finally {
    // also where bytes were damaged: the next query finds the sums as they were
    sums.fill(0);
  }
}

function addBlock({ count, units, times, titles }: OpenBlock, sums: Uint32Array, bits: Uint32Array): void {
  for (let i = 0; i < count; i++) {
    const unit = units[i]!;
    sums[unit]! += weighted(times[i]!, titles[i]!);
    bits[unit >>> 5]! |= 1 << (unit & 31);
  }
}
