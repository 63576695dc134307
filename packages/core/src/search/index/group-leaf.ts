import { addedUp } from './added-up.ts';
import { bestOfGroup, MOST_HITS } from './best-of-group.ts';
import { type CountedUnits, countedLeaf } from './counted-leaf.ts';
import { groupReader } from './group-reader.ts';
import type { IndexData } from './index-data.ts';
import type { Leaf } from './leaf.ts';
import { weighted } from './ranking.ts';
import { eachBlock, type OpenBlock } from './term-list.ts';
import type { WordGroup } from './word-group.ts';

/** Several words of the dictionary taken for one: the forms of a stem, the words with a beginning. */
export function groupLeaf(data: IndexData, group: WordGroup): Leaf {
  const estimate = Math.min(data.file.layout.counts.units, group.units);
  const reader = groupReader(data, group);
  const countAll = (): CountedUnits =>
    addedUp(data, (sums, bits) => eachBlock(data.file, group.terms, (read) => addBlock(read, sums, bits)));
  return countedLeaf(data, estimate, countAll, {
    best: (top) => (top.after || top.limit === 0 || top.limit > MOST_HITS ? undefined : bestOfGroup(data, group, top)),
    prepare: reader.prepare,
    stretches: reader.stretches,
    terms: (unit) => (reader.held(unit) ?? []).map(group.text),
  });
}

function addBlock({ count, units, times, titles }: OpenBlock, sums: Uint32Array, bits: Uint32Array): void {
  for (let i = 0; i < count; i++) {
    const unit = units[i]!;
    sums[unit]! += weighted(times[i]!, titles[i]!);
    bits[unit >>> 5]! |= 1 << (unit & 31);
  }
}
