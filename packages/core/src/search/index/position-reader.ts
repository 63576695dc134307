import type { ByteSource } from './byte-source.ts';
import type { IndexFile } from './index-file.ts';
import { BLOCK, OVERREAD, skipBlock, unpackBlock } from './packed-block.ts';
import { blockFor, readUnits, type TermList } from './term-list.ts';

/** Where units hold one term, a unit at a time; ascending units are fastest. */
export interface PositionReader {
  /** The positions of the unit read last, ascending, as many as `read` said. */
  positions: Uint32Array;
  /** Whether a unit holds the term; `read` may follow. Its positions are not read yet. */
  seek(unit: number): boolean;
  /** Reads the positions of the unit sought last and tells how many there are. */
  readHere(): number;
  /** Reads the positions of a unit and tells how many there are. */
  read(unit: number): number;
}

export function positionReader(file: IndexFile, list: TermList): PositionReader {
  const { entry } = list;
  const { bytes, view } = file;
  file.touch(entry.positions, entry.positionsEnd + OVERREAD);
  const units = new Uint32Array(BLOCK);
  const times = new Uint32Array(BLOCK);
  let current = -1;
  let first = 0;
  let last = -1;
  let count = 0;
  let index = 0;
  const source: ByteSource = { bytes, at: 0 };
  /** By unit of the block how many positions stand before its own, once the times are read. */
  const before = new Uint32Array(BLOCK);
  let counted = false;
  /** How many positions the block has in all. */
  let all = 0;
  // the pack of positions that was read last; `packs` stands behind it
  const packs: ByteSource = { bytes, at: 0 };
  const distances = new Uint32Array(BLOCK);
  let pack = -1;

  function openBlock(unit: number): boolean {
    const next = blockFor(list, unit, current >= 0 && unit > last ? current : 0);
    if (next === list.blocks) return false;
    count = readUnits(file, list, next, source, units);
    current = next;
    first = current === 0 ? 0 : list.last[current - 1]! + 1;
    last = list.last[current]!;
    index = 0;
    counted = false;
    return true;
  }

  /** Reads how often the units of the block have the term. */
  function readTimes(): void {
    unpackBlock(source, view, count, times);
    let sum = 0;
    for (let i = 0; i < count; i++) {
      before[i] = sum;
      sum += times[i]! + 1;
    }
    all = sum;
    counted = true;
    pack = -1;
  }

  /** Reads a pack of positions. */
  function readPack(wanted: number): void {
    if (wanted < pack || pack < 0) {
      pack = 0;
      packs.at = list.positions[current]!;
    } else pack++;
    for (; pack < wanted; pack++) skipBlock(packs, BLOCK);
    unpackBlock(packs, view, Math.min(BLOCK, all - wanted * BLOCK), distances);
  }

  const reader: PositionReader = {
    positions: new Uint32Array(64),
    seek(unit) {
      if ((current < 0 || unit < first || unit > last) && !openBlock(unit)) return false;
      if (index >= count || units[index]! > unit) index = 0;
      while (index < count && units[index]! < unit) index++;
      return index < count && units[index] === unit;
    },
    readHere() {
      if (!counted) readTimes();
      const found = times[index]! + 1;
      if (found > reader.positions.length) reader.positions = new Uint32Array(found * 2);
      const { positions } = reader;
      let position = -1;
      let at = before[index]!;
      for (let i = 0; i < found; i++, at++) {
        if (at >> 7 !== pack) readPack(at >> 7);
        position += distances[at & 127]! + 1;
        positions[i] = position;
      }
      return found;
    },
    read: (unit) => (reader.seek(unit) ? reader.readHere() : 0),
  };
  return reader;
}
