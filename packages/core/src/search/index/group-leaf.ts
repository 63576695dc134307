import { type CountedUnits, countedLeaf } from './counted-leaf.ts';
import type { IndexData } from './index-data.ts';
import type { FoundStretch, Leaf } from './leaf.ts';
import { weighted } from './ranking.ts';
import { openBlock, openList, readBlock } from './term-list.ts';
import { fromBits } from './unit-sets.ts';
import { groupReader, type WordGroup } from './word-group.ts';

/** Several words of the dictionary taken for one: the forms of a stem, the words with a beginning. */
export function groupLeaf(data: IndexData, group: WordGroup): Leaf {
  const estimate = Math.min(
    data.file.layout.counts.units,
    group.terms.reduce((sum, { units }) => sum + units, 0),
  );
  const reader = groupReader(data.file, group);
  return countedLeaf(data, estimate, () => countAll(data, group), {
    prepare: reader.prepare,
    stretches(unit) {
      const found: FoundStretch[] = [];
      const count = reader.read(unit);
      for (let i = 0; i < count; i++)
        found.push({ from: reader.from[i]!, to: reader.to[i]!, term: group.texts[reader.which[i]!]! });
      return found;
    },
  });
}

/** Adds up the lists, a term at a time. */
function countAll({ file }: IndexData, group: WordGroup): CountedUnits {
  const size = file.layout.counts.units;
  const sums = new Uint32Array(size);
  const bits = new Uint32Array((size + 31) >>> 5);
  const read = openBlock();
  for (const entry of group.terms) {
    const list = openList(file, entry);
    for (let block = 0; block < list.blocks; block++) {
      readBlock(file, list, block, read);
      for (let i = 0; i < read.count; i++) {
        const unit = read.units[i]!;
        sums[unit]! += weighted(read.times[i]!, read.titles[i]!);
        bits[unit >>> 5]! |= 1 << (unit & 31);
      }
    }
  }
  const units = fromBits(bits);
  return { units, frequencies: units.map((unit) => sums[unit]!) };
}
