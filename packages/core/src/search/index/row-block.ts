import { enlarged, type TermRows } from './term-rows.ts';
import { BLOCK } from './unpack-block.ts';

/** Up to 128 units of a term, ascending, on their way into a file. The arrays may be longer than what they hold. */
export interface RowBlock {
  count: number;
  units: Uint32Array;
  /** By unit how often, and how often in titles. */
  times: Uint32Array;
  titles: Uint32Array;
  /** How many places there are in all; 0 for keys, which have none. */
  places: number;
  /** Unit by unit, ascending: twice the position, and one more for the first of each unit. */
  positions: Uint32Array;
}

/** Terms in order, and the units of each block by block. */
export interface TermSource {
  terms: readonly string[];
  /** What `next` gives is of this term from here on. */
  open(index: number): void;
  /** Reads the next block; `false` where there is none. */
  next(into: RowBlock): boolean;
}

export const rowBlock = (): RowBlock => ({
  count: 0,
  units: new Uint32Array(BLOCK),
  times: new Uint32Array(BLOCK),
  titles: new Uint32Array(BLOCK),
  places: 0,
  positions: new Uint32Array(1 << 10),
});

/** Makes room for so many places in all. */
export function reservePlaces(block: RowBlock, places: number): void {
  if (places > block.positions.length) block.positions = enlarged(block.positions, places * 2);
}

/** Gives the rows of terms, read whole, block by block. */
export function inBlocks(terms: readonly string[], read: (index: number) => TermRows): TermSource {
  let rows: TermRows;
  let row = 0;
  let place = 0;
  return {
    terms,
    open(index) {
      rows = read(index);
      row = 0;
      place = 0;
    },
    next(into) {
      const count = Math.min(BLOCK, rows.count - row);
      if (count === 0) return false;
      into.count = count;
      let places = 0;
      for (let at = 0; at < count; at++, row++) {
        into.units[at] = rows.units[row]!;
        into.times[at] = rows.times[row]!;
        into.titles[at] = rows.titles[row]!;
        if (rows.places === 0) continue;
        const times = rows.times[row]!;
        reservePlaces(into, places + times);
        const first = places;
        for (const end = places + times; places < end; places++)
          into.positions[places] = rows.positions[place++]! * 2 + (places === first ? 1 : 0);
      }
      into.places = places;
      return true;
    },
  };
}
