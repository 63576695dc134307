import { bestOf } from './best-blocks.ts';
import { firstAtLeast } from './first-that.ts';
import { type GroupReader, groupReader } from './group-reader.ts';
import type { IndexData } from './index-data.ts';
import type { Leaf } from './leaf.ts';
import { placeInBlock } from './place-in-block.ts';
import { idfOf, weighted } from './ranking.ts';
import { keepUnits, openBlock, openList, readBlock, unitsOf } from './term-list.ts';
import type { WordGroup } from './word-group.ts';

/** One word of the dictionary: its list is read block by block, and only where it must. */
export function singleLeaf(data: IndexData, group: WordGroup): Leaf {
  const { file, table } = data;
  const list = openList(file, group.terms[0]!);
  const idf = idfOf(list.entry.units, file.layout.counts.units);
  let reader: GroupReader | undefined;
  return {
    estimate: list.entry.units,
    all: () => unitsOf(file, list),
    keep: (within) => keepUnits(file, list, within),
    score(units, scores) {
      const { lengths, norms } = table;
      const read = openBlock();
      let block = 0;
      for (let at = 0; at < units.length; ) {
        block = firstAtLeast(list.last, units[at]!, block);
        if (block === list.blocks) return;
        readBlock(file, list, block, read);
        const last = list.last[block]!;
        for (; at < units.length && units[at]! <= last; at++) {
          const unit = units[at]!;
          const i = placeInBlock(read.units, unit);
          if (read.units[i] !== unit) continue;
          const frequency = weighted(read.times[i]!, read.titles[i]!);
          scores[at]! += (idf * frequency) / (frequency + norms[lengths[unit]!]!);
        }
        block++;
      }
    },
    best(top) {
      if (top.limit > 0) bestOf(data, list, idf, top);
      return list.entry.units;
    },
    prepare: () => {},
    terms: () => [group.text(0)],
    stretches(unit) {
      reader ??= groupReader(data, group);
      return reader.stretches(unit);
    },
  };
}
