import type { IndexFile } from './index-file.ts';
import { OVERREAD } from './packed-block.ts';
import { blockFor, openBlock, readBlock, readDistances, skipTo, type TermList } from './term-list.ts';

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
  let current = -1;
  let total = 0;
  let index = 0;

  /** The index of a unit in its block, which is read if need be; -1 where it has not the term. */
  function find(unit: number): number {
    const inside = current >= 0 && unit <= list.last[current]! && (current === 0 || unit > list.last[current - 1]!);
    if (!inside) {
      const from = current >= 0 && unit > list.last[current]! ? current : 0;
      current = blockFor(list, unit, from);
      if (current === list.blocks) {
        current = -1;
        return -1;
      }
      readBlock(file, list, current, block);
      total = skipTo(block, block.count);
      index = 0;
    }
    if (index >= block.count || block.units[index]! > unit) index = 0;
    while (index < block.count && block.units[index]! < unit) index++;
    return index < block.count && block.units[index] === unit ? index : -1;
  }

  const reader: PositionReader = {
    positions: new Uint32Array(64),
    read(unit) {
      const at = find(unit);
      if (at < 0) return 0;
      const times = block.times[at]!;
      if (times > reader.positions.length) reader.positions = new Uint32Array(times * 2);
      const { positions } = reader;
      readDistances(file, list.positions[current]!, total, skipTo(block, at), times, positions);
      let position = -1;
      for (let i = 0; i < times; i++) {
        position += positions[i]! + 1;
        positions[i] = position;
      }
      return times;
    },
  };
  return reader;
}
