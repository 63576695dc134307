import type { ByteSource } from './byte-source.ts';
import type { IndexFile } from './index-file.ts';
import { BLOCK, OVERREAD, unpackBlock } from './packed-block.ts';
import type { TermEntry } from './term-dictionary.ts';
import { openBlock, openList, readBlock } from './term-list.ts';
import { reserveRows, type TermRows } from './term-rows.ts';

/** Left out of an index when it is merged. */
export const GONE = -1;

/** Adds all rows of a term, under new numbers of units; those that are gone are left out. */
export function readRows(file: IndexFile, entry: TermEntry, renumbered: Int32Array, rows: TermRows): void {
  const list = openList(file, entry);
  const block = openBlock();
  const distances = new Uint32Array(BLOCK);
  file.touch(entry.positions, entry.positionsEnd + OVERREAD);
  reserveRows(rows, entry.units, entry.places);
  const source: ByteSource = { bytes: file.bytes, at: 0 };
  for (let at = 0; at < list.blocks; at++) {
    readBlock(file, list, at, block);
    source.at = list.positions[at]!;
    let left = 0;
    if (entry.places > 0) for (let i = 0; i < block.count; i++) left += block.times[i]!;
    let next = BLOCK;
    for (let i = 0; i < block.count; i++) {
      const unit = renumbered[block.units[i]!]!;
      if (unit !== GONE) {
        rows.units[rows.count] = unit;
        rows.times[rows.count] = block.times[i]!;
        rows.titles[rows.count++] = block.titles[i]!;
      }
      if (entry.places === 0) continue;
      let position = -1;
      for (let time = block.times[i]!; time > 0; time--) {
        if (next === BLOCK) {
          unpackBlock(source, file.view, Math.min(BLOCK, left), distances);
          left -= BLOCK;
          next = 0;
        }
        position += distances[next++]! + 1;
        if (unit !== GONE) rows.positions[rows.places++] = position;
      }
    }
  }
}
