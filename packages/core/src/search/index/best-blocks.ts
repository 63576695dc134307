import type { IndexData } from './index-data.ts';
import { boundShare, weighted } from './ranking.ts';
import { openBlock, readBlock, type TermList } from './term-list.ts';
import type { TopHits } from './top-hits.ts';

/**
 * Offers the best units of one word: its blocks are read from that with the greatest impact down, until none can hold a unit
 * that gets in (the idea of block-max indexes: Ding and Suel 2011).
 */
export function bestOf({ file, table }: IndexData, list: TermList, idf: number, top: TopHits): void {
  const { lengths, norms } = table;
  const read = openBlock();
  let threshold = top.threshold();
  for (const block of byBound(list.bounds)) {
    if (idf * boundShare(list.bounds[block]!) < threshold) return;
    readBlock(file, list, block, read);
    for (let i = 0; i < read.count; i++) {
      const unit = read.units[i]!;
      const frequency = weighted(read.times[i]!, read.titles[i]!);
      const score = (idf * frequency) / (frequency + norms[lengths[unit]!]!);
      if (score < threshold) continue;
      top.offer(unit, score);
      threshold = top.threshold();
    }
  }
}

/** The numbers of the blocks, greatest bound first. */
function byBound(bounds: Uint8Array): Uint32Array {
  const starts = new Uint32Array(257);
  for (let block = 0; block < bounds.length; block++) starts[256 - bounds[block]!]!++;
  for (let at = 1; at < 257; at++) starts[at]! += starts[at - 1]!;
  const order = new Uint32Array(bounds.length);
  for (let block = 0; block < bounds.length; block++) order[starts[255 - bounds[block]!]!++] = block;
  return order;
}
