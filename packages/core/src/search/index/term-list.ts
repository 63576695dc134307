import { type ByteSource, takeVarint } from './byte-source.ts';
import { FLAGS } from './file-layout.ts';
import { firstAtLeast } from './first-that.ts';
import type { IndexFile } from './index-file.ts';
import { NO_UNIT, placeInBlock, sameness } from './place-in-block.ts';
import type { TermEntry } from './term-dictionary.ts';
import { addUp, BLOCK, OVERREAD, unpackBlock } from './unpack-block.ts';

/** The units of one term, in blocks, of which none is read yet. */
export interface TermList {
  entry: TermEntry;
  blocks: number;
  /** Where the first block begins in the file. */
  base: number;
  /** By block its last unit; where it begins, from the first on; where its positions are in the file; the greatest impact, in 255ths. */
  last: Uint32Array;
  starts: Uint32Array;
  positions: Uint32Array;
  /** By block 1 where its places are written as they are. */
  flat: Uint8Array;
  bounds: Uint8Array;
}

/** A block that was read: as many units as `count`, ascending, with how often each has the term. */
export interface OpenBlock {
  count: number;
  units: Uint32Array;
  times: Uint32Array;
  titles: Uint32Array;
}

export const openBlock = (): OpenBlock => ({
  count: 0,
  units: new Uint32Array(BLOCK),
  times: new Uint32Array(BLOCK),
  titles: new Uint32Array(BLOCK),
});

/** Reads where the blocks of a term are. */
export function openList({ bytes, layout, touch }: IndexFile, entry: TermEntry): TermList {
  touch(entry.postings, entry.postingsEnd + OVERREAD);
  const blocks = Math.ceil(entry.units / BLOCK);
  const list: TermList = {
    entry,
    blocks,
    base: entry.postings,
    last: new Uint32Array(blocks),
    starts: new Uint32Array(blocks),
    positions: new Uint32Array(blocks),
    flat: new Uint8Array(blocks),
    bounds: new Uint8Array(blocks),
  };
  const source: ByteSource = { bytes, at: entry.postings };
  if (blocks === 1) {
    list.last[0] = layout.counts.units - 1;
    list.positions[0] = entry.positions;
    list.bounds[0] = 255;
    return list;
  }
  let unit = -1;
  let start = 0;
  let position = entry.positions;
  for (let block = 0; block < blocks; block++) {
    unit += takeVarint(source);
    list.last[block] = unit;
    list.starts[block] = start;
    start += takeVarint(source);
    if (entry.places === 0) continue;
    list.positions[block] = position;
    const size = takeVarint(source);
    list.flat[block] = size & 1;
    position += size >>> 1;
    list.bounds[block] = takeVarint(source);
  }
  list.base = source.at;
  return list;
}

const sizeOf = ({ entry, blocks }: TermList, block: number): number =>
  block + 1 < blocks ? BLOCK : entry.units - block * BLOCK;

/** Reads the units of a block, `NO_UNIT` behind the last; the source stands at its times afterwards. */
export function readUnits(
  file: IndexFile,
  list: TermList,
  block: number,
  source: ByteSource,
  into: Uint32Array,
): number {
  const count = sizeOf(list, block);
  source.at = list.base + list.starts[block]!;
  unpackBlock(source, file.view, count, into);
  addUp(into, count, block === 0 ? -1 : list.last[block - 1]!);
  if (count < BLOCK) into.fill(NO_UNIT, count);
  return count;
}

/** Reads a block: its units, how often each has the term, and how often in titles. */
export function readBlock(file: IndexFile, list: TermList, block: number, into: OpenBlock): void {
  const source: ByteSource = { bytes: file.bytes, at: 0 };
  const count = readUnits(file, list, block, source, into.units);
  into.count = count;
  readTimes(file, list.entry, source, into.times, into.titles, count);
}

/** Reads the whole list of a term of one block, or its units alone; `false` where it has more. */
export function readSmall(file: IndexFile, entry: TermEntry, into: OpenBlock, unitsAlone = false): boolean {
  if (entry.units > BLOCK) return false;
  file.touch(entry.postings, entry.postingsEnd + OVERREAD);
  const source: ByteSource = { bytes: file.bytes, at: entry.postings };
  const count = entry.units;
  const { units, times, titles } = into;
  unpackBlock(source, file.view, count, units);
  addUp(units, count, -1);
  into.count = count;
  if (!unitsAlone) readTimes(file, entry, source, times, titles, count);
  return true;
}

function readTimes(
  file: IndexFile,
  { places }: TermEntry,
  source: ByteSource,
  times: Uint32Array,
  titles: Uint32Array,
  count: number,
): void {
  if (places === 0) {
    times.fill(1);
    return;
  }
  unpackBlock(source, file.view, count, times, 1);
  if (file.layout.counts.flags & FLAGS.titles) unpackBlock(source, file.view, count, titles);
}

/** Reads all blocks of some terms; `visit` is given the same block each time. */
export function eachBlock(file: IndexFile, terms: readonly TermEntry[], visit: (block: OpenBlock) => void): void {
  const read = openBlock();
  for (const entry of terms) {
    if (readSmall(file, entry, read)) {
      visit(read);
      continue;
    }
    const list = openList(file, entry);
    for (let block = 0; block < list.blocks; block++) {
      readBlock(file, list, block, read);
      visit(read);
    }
  }
}

/** All units of a term. */
export function unitsOf(file: IndexFile, list: TermList): Uint32Array {
  const units = new Uint32Array(list.entry.units);
  const read = new Uint32Array(BLOCK);
  const source: ByteSource = { bytes: file.bytes, at: 0 };
  for (let block = 0; block < list.blocks; block++) {
    const count = readUnits(file, list, block, source, read);
    units.set(count < BLOCK ? read.subarray(0, count) : read, block * BLOCK);
  }
  return units;
}

/** Those of some units, ascending, that have the term. Blocks that hold none of them are not read. */
export function keepUnits(file: IndexFile, list: TermList, within: Uint32Array): Uint32Array {
  // one more: where none is kept, it is written over
  const kept = new Uint32Array(Math.min(within.length, list.entry.units) + 1);
  const units = new Uint32Array(BLOCK);
  const source: ByteSource = { bytes: file.bytes, at: 0 };
  let found = 0;
  let block = 0;
  for (let at = 0; at < within.length; ) {
    block = firstAtLeast(list.last, within[at]!, block);
    if (block === list.blocks) break;
    readUnits(file, list, block, source, units);
    const last = list.last[block]!;
    for (; at < within.length && within[at]! <= last; at++) {
      const unit = within[at]!;
      kept[found] = unit;
      found += sameness(units[placeInBlock(units, unit)]!, unit);
    }
    block++;
  }
  return kept.subarray(0, found);
}
