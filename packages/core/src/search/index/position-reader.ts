import type { ByteSource } from './byte-source.ts';
import type { IndexFile } from './index-file.ts';
import { BLOCK, OVERREAD, skipBlock, unpackBlock } from './packed-block.ts';
import { blockFor, openBlock, readBlock, type TermList } from './term-list.ts';

/** Where units hold one term, a unit at a time; ascending units are fastest. */
export interface PositionReader {
  /** The positions of the unit asked for last, ascending, as many as `read` said. */
  positions: Uint32Array;
  /** Reads the positions of a unit and tells how many there are. */
  read(unit: number): number;
}

export function positionReader(file: IndexFile, list: TermList): PositionReader {
  const { entry } = list;
  file.touch(entry.positions, entry.positionsEnd + OVERREAD);
  const block = openBlock();
  /** By unit of the block how many positions stand before its own. */
  const before = new Uint32Array(BLOCK + 1);
  let current = -1;
  let first = 0;
  let last = -1;
  let index = 0;
  // the packed positions that were read last: which of the block, and the numbers
  const source: ByteSource = { bytes: file.bytes, at: 0 };
  const distances = new Uint32Array(BLOCK);
  let pack = -1;

  function open(unit: number): boolean {
    const next = blockFor(list, unit, current >= 0 && unit > last ? current : 0);
    if (next === list.blocks) return false;
    readBlock(file, list, next, block);
    let sum = 0;
    for (let i = 0; i < block.count; i++) {
      before[i] = sum;
      sum += block.times[i]!;
    }
    before[block.count] = sum;
    current = next;
    first = current === 0 ? 0 : list.last[current - 1]! + 1;
    last = list.last[current]!;
    index = 0;
    pack = -1;
    source.at = list.positions[current]!;
    return true;
  }

  function readPack(wanted: number): void {
    if (wanted < pack) {
      pack = -1;
      source.at = list.positions[current]!;
    }
    for (; pack + 1 < wanted; pack++) skipBlock(source, BLOCK);
    unpackBlock(source, file.view, Math.min(BLOCK, before[block.count]! - wanted * BLOCK), distances);
    pack = wanted;
  }

  const reader: PositionReader = {
    positions: new Uint32Array(64),
    read(unit) {
      if ((current < 0 || unit < first || unit > last) && !open(unit)) return 0;
      const { units } = block;
      if (index >= block.count || units[index]! > unit) index = 0;
      while (index < block.count && units[index]! < unit) index++;
      if (index >= block.count || units[index] !== unit) return 0;
      const times = block.times[index]!;
      if (times > reader.positions.length) reader.positions = new Uint32Array(times * 2);
      const { positions } = reader;
      let at = before[index]!;
      let position = -1;
      for (let i = 0; i < times; i++, at++) {
        if (at >> 7 !== pack) readPack(at >> 7);
        position += distances[at & 127]! + 1;
        positions[i] = position;
      }
      return times;
    },
  };
  return reader;
}
