import type { IndexData } from './index-data.ts';
import { positionReader } from './position-reader.ts';
import type { TermEntry } from './term-dictionary.ts';
import { openBlock, openList, readBlock } from './term-list.ts';
import { reserveRows, type TermRows } from './term-rows.ts';

/** Left out of an index when it is merged. */
export const GONE = -1;

/** Adds all rows of a term, under new numbers of units; those that are gone are left out. */
export function readRows({ file, table }: IndexData, entry: TermEntry, renumbered: Int32Array, rows: TermRows): void {
  const list = openList(file, entry);
  const block = openBlock();
  const reader = entry.places > 0 ? positionReader(file, table, list) : undefined;
  reserveRows(rows, entry.units, entry.places);
  for (let at = 0; at < list.blocks; at++) {
    readBlock(file, list, at, block);
    reader?.open(at);
    for (let i = 0; i < block.count; i++) {
      const unit = renumbered[block.units[i]!]!;
      if (unit === GONE) continue;
      rows.units[rows.count] = unit;
      rows.times[rows.count] = block.times[i]!;
      rows.titles[rows.count++] = block.titles[i]!;
      if (!reader) continue;
      const count = reader.readHere(i);
      for (let place = 0; place < count; place++) rows.positions[rows.places++] = reader.positions[place]!;
    }
  }
}
