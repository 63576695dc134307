import type { PlaceList } from './place-lists.ts';
import { type RowBlock, reservePlaces } from './row-block.ts';
import { BLOCK } from './unpack-block.ts';

/** Reads the units of a term out of its list of places. */
export interface RowReader {
  /** To be called when a list was opened. */
  begin(): void;
  /** Reads the next block of the list; `false` where there is none. */
  next(into: RowBlock): boolean;
}

/** How far a list is read: the place that is next, and where those at hand end; the unit of the place read last. */
interface Reading {
  at: number;
  end: number;
  last: number;
}

/** `titlesOf` tells by unit how many of its positions, the first, are titles; it is not there where no unit has any. */
export function rowReader(list: PlaceList, titlesOf: Uint32Array | undefined): RowReader {
  const reading: Reading = { at: 0, end: 0, last: -1 };
  return {
    begin() {
      reading.at = 0;
      reading.end = 0;
      reading.last = -1;
    },
    next(into) {
      readBlock(list, reading, into);
      if (titlesOf) countTitles(into, titlesOf);
      return into.count > 0;
    },
  };
}

function readBlock(list: PlaceList, reading: Reading, into: RowBlock): void {
  into.count = 0;
  into.places = 0;
  while (reading.at < reading.end || list.next()) {
    if (reading.at === reading.end) {
      reading.at = list.from;
      reading.end = list.to;
    }
    reservePlaces(into, into.places + reading.end - reading.at);
    readPlaces(list, reading, into);
    if (reading.at < reading.end) return;
  }
}

/**
 * Reads from the places at hand until there are no more or the block is full. What the loop needs is first copied to where the
 * engine knows that it is whole numbers.
 */
function readPlaces(list: PlaceList, reading: Reading, into: RowBlock): void {
  const { places } = list;
  const { units, times, positions } = into;
  const first = list.unit | 0;
  const shift = list.shift | 0;
  const mask = ((1 << shift) - 1) | 0;
  const stop = reading.end | 0;
  const full = BLOCK | 0;
  let row = (into.count - 1) | 0;
  let found = into.places | 0;
  let begun = (found - (row < 0 ? 0 : times[row]!)) | 0;
  let at = reading.at | 0;
  let last = reading.last | 0;
  for (; at < stop; at = (at + 1) | 0) {
    const place = places[at]!;
    const unit = (first + (place >>> shift)) | 0;
    // whether a place opens a new row cannot be foreseen, and a wrong guess costs more than these sums without branches
    const opens = (last - unit) >>> 31;
    if (((row + opens) | 0) === full) break;
    last = unit;
    row = (row + opens) | 0;
    begun = (begun + ((found - begun) & -opens)) | 0;
    units[row] = unit;
    times[row] = found + 1 - begun;
    positions[found] = ((place & mask) << 1) | opens;
    found = (found + 1) | 0;
  }
  reading.at = at;
  reading.last = last;
  into.count = row + 1;
  into.places = found;
}

function countTitles({ count, places, units, titles, positions }: RowBlock, titlesOf: Uint32Array): void {
  titles.fill(0, 0, count);
  let row = -1;
  for (let place = 0; place < places; place++) {
    const position = positions[place]!;
    row += position & 1;
    if (position >>> 1 < titlesOf[units[row]!]!) titles[row]!++;
  }
}
