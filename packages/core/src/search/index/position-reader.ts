import type { ByteSource } from './byte-source.ts';
import { firstAtLeast } from './first-that.ts';
import { type FlatBlock, flatBlock, layFlat, type Pairs, readFlat } from './flat-block.ts';
import type { IndexFile } from './index-file.ts';
import { keepFollowed } from './keep-followed.ts';
import { placeInBlock, sameness } from './place-in-block.ts';
import { layPositions, type PositionBlock, positionBlock, readPositions } from './position-block.ts';
import { readUnits, type TermList } from './term-list.ts';
import type { UnitTable } from './unit-table.ts';
import { BLOCK, OVERREAD, unpackBlock } from './unpack-block.ts';

/** Where units hold one term, a unit at a time; ascending units are fastest. */
export interface PositionReader {
  /** How many units hold the term, in how many blocks. */
  size: number;
  blocks: number;
  /** The units of the block that is open. */
  units: Uint32Array;
  /** The positions of the unit read last, ascending, as many as `read` said. */
  positions: Uint32Array;
  /** Opens a block and tells how many units it has. */
  open(block: number): number;
  /** Whether a unit holds the term; `readHere` may follow. Its positions are not read yet. */
  seek(unit: number): boolean;
  /** Reads the positions of the unit sought last, or of the one with an index in the open block, and tells how many there are. */
  readHere(index?: number): number;
  /** Opens the block for the unit `from` of some others and finds what they have in common, up to the end of either block; tells where the others go on. */
  meet(others: Uint32Array, from: number, to: number, into: Pairs): number;
  /** Of some positions, ascending, keeps those that one of the unit follows at a distance, and tells how many. */
  keepFollowed(starts: Uint32Array, count: number, distance: number, index?: number): number;
  /** The places of the open block, where they are written flat. */
  flatHere(): FlatBlock | undefined;
  /** Reads the positions of a unit and tells how many there are. */
  read(unit: number): number;
}

export function positionReader(file: IndexFile, table: UnitTable, list: TermList): PositionReader {
  const { lengths, logs } = table;
  const { entry } = list;
  const { bytes, view } = file;
  file.touch(entry.positions, entry.positionsEnd + OVERREAD);
  const units = new Uint32Array(BLOCK);
  // made when first needed: most terms have one block
  let short: PositionBlock | undefined;
  let flat: FlatBlock | undefined;
  let current = -1;
  let first = 0;
  let last = -1;
  let count = 0;
  let index = 0;
  const source: ByteSource = { bytes, at: 0 };
  /** The places of the open block are worked out. */
  let laid = false;

  function open(next: number): number {
    count = readUnits(file, list, next, source, units);
    current = next;
    first = current === 0 ? 0 : list.last[current - 1]! + 1;
    last = list.last[current]!;
    laid = false;
    return count;
  }

  /** Opens the block where a unit would stand; `false` where it comes behind all. */
  function reach(unit: number): boolean {
    if (current >= 0 && unit >= first && unit <= last) return true;
    const next = firstAtLeast(list.last, unit, current >= 0 && unit > last ? current : 0);
    return next < list.blocks && open(next) > 0;
  }

  /** Reads, once a block, how often its units have the term, and works out where their places are. */
  function flatHere(): FlatBlock | undefined {
    const isFlat = list.flat[current] === 1;
    if (!laid) {
      const start = list.positions[current]!;
      if (isFlat) {
        flat ??= flatBlock(file, table, units);
        unpackBlock(source, view, count, flat.times);
        layFlat(flat, start, count);
      } else {
        short ??= positionBlock();
        unpackBlock(source, view, count, short.times);
        layPositions(short, file, start, units, count, lengths, logs);
      }
      laid = true;
    }
    return isFlat ? flat : undefined;
  }

  const reader: PositionReader = {
    size: entry.units,
    blocks: list.blocks,
    units,
    positions: new Uint32Array(64),
    open,
    seek(unit) {
      if (!reach(unit)) return false;
      index = placeInBlock(units, unit);
      return units[index] === unit;
    },
    readHere(at = index) {
      const here = flatHere();
      const places = here ? here.times[at]! + 1 : short!.times[at]!;
      if (places > reader.positions.length) reader.positions = new Uint32Array(places * 2);
      return here ? readFlat(here, at, reader.positions) : readPositions(short!, file, at, reader.positions);
    },
    meet(others, from, to, into) {
      into.count = 0;
      const unit = others[from]!;
      if (!reach(unit)) return to;
      const { theirs, own } = into;
      let met = 0;
      let at = from;
      for (; at < to && others[at]! <= last; at++) {
        const place = placeInBlock(units, others[at]!);
        theirs[met] = at;
        own[met] = place;
        met += sameness(units[place]!, others[at]!);
      }
      into.count = met;
      return at;
    },
    keepFollowed(starts, count, distance, at) {
      const places = reader.readHere(at);
      return keepFollowed(starts, count, distance, reader.positions, places);
    },
    flatHere,
    read: (unit) => (reader.seek(unit) ? reader.readHere() : 0),
  };
  return reader;
}
