import { BLOCK } from './packed-block.ts';
import type { PlaceList } from './place-lists.ts';
import { type RowBlock, reservePlaces } from './row-block.ts';

/** Which unit each place lies in, where places are counted through all units. */
export interface PlaceUnits {
  /** The next unit takes so many places, of which the first so many are titles. */
  add(places: number, titles: number): void;
  /** The first place of the next unit. */
  next(): number;
  /** To be called when all units are there: reads the units of a term out of its list, block by block. */
  reader(list: PlaceList): RowReader;
}

export interface RowReader {
  /** To be called before the first block of a list. */
  begin(): void;
  /** Reads the next block of the list; `false` where there is none. */
  next(into: RowBlock): boolean;
}

/** Places are numbers with a sign, so that they can be compared by taking one from the other. */
const MOST_PLACES = 2 ** 31 - 1;

export function placeUnits(): PlaceUnits {
  const starts = [0];
  const titles: number[] = [];
  let next = 0;
  let titled = false;

  return {
    add(places, inTitles) {
      next += places;
      if (next > MOST_PLACES)
        throw new Error('An index takes no more than two thousand million words: make several of the units.');
      starts.push(next);
      titles.push(inTitles);
      if (inTitles > 0) titled = true;
    },
    next: () => next,
    reader: (list) => rowReader(list, Int32Array.from(starts), titled ? Uint32Array.from(titles) : undefined),
  };
}

/** How far a list is read. */
interface Reading {
  /** By stretch of places the unit of its first, and where each unit begins. */
  first: Int32Array;
  shift: number;
  starts: Int32Array;
  /** The places at hand, where the next of them is, and where they end. */
  places: Int32Array;
  at: number;
  end: number;
  /** The unit of the place read last. */
  last: number;
}

function rowReader(list: PlaceList, starts: Int32Array, titlesOf: Uint32Array | undefined): RowReader {
  const { first, shift } = unitsByPlace(starts);
  const reading: Reading = { first, shift, starts, places: list.places, at: 0, end: 0, last: -1 };
  return {
    begin() {
      reading.at = 0;
      reading.end = 0;
      reading.last = -1;
    },
    next(into) {
      into.count = 0;
      into.places = 0;
      for (;;) {
        if (reading.at === reading.end) {
          if (!list.next()) break;
          reading.places = list.places;
          reading.at = list.from;
          reading.end = list.to;
        }
        reservePlaces(into, into.places + reading.end - reading.at);
        readPlaces(reading, into);
        if (reading.at < reading.end) break;
      }
      if (titlesOf) countTitles(into, titlesOf);
      return into.count > 0;
    },
  };
}

/**
 * Reads from the places at hand until there are no more or the block is full. What the loop needs is first copied to where the
 * engine knows that it is whole numbers.
 */
function readPlaces(reading: Reading, into: RowBlock): void {
  const { first, shift, starts, places } = reading;
  const { units, times, positions } = into;
  const stop = reading.end | 0;
  const full = BLOCK | 0;
  let row = (into.count - 1) | 0;
  let found = into.places | 0;
  let begun = (found - (row < 0 ? 0 : times[row]!)) | 0;
  let at = reading.at | 0;
  let last = reading.last | 0;
  for (; at < stop; at = (at + 1) | 0) {
    const place = places[at]!;
    // whether a place opens a new row cannot be foreseen, and a wrong guess costs more than this sum without branches
    let unit = first[place >>> shift]!;
    unit = (unit + ((starts[unit + 1]! - place - 1) >>> 31)) | 0;
    while (starts[unit + 1]! <= place) unit = (unit + 1) | 0;
    const opens = (last - unit) >>> 31;
    if (((row + opens) | 0) === full) break;
    last = unit;
    row = (row + opens) | 0;
    begun = (begun + ((found - begun) & -opens)) | 0;
    units[row] = unit;
    times[row] = found + 1 - begun;
    positions[found] = ((place - starts[unit]!) << 1) | opens;
    found = (found + 1) | 0;
  }
  reading.at = at;
  reading.last = last;
  into.count = row + 1;
  into.places = found;
}

/** So many numbers stay near the processor. */
const FEW = 1 << 16;

/** By stretches of places, mostly much shorter than a unit, the unit that the first place of the stretch lies in. */
function unitsByPlace(starts: Int32Array): { first: Int32Array; shift: number } {
  const units = starts.length - 1;
  const places = starts[units]!;
  let shift = 0;
  while (places >>> shift > Math.max(4 * units, FEW)) shift++;
  const first = new Int32Array((places >>> shift) + 1);
  let unit = 0;
  for (let stretch = 0; stretch < first.length; stretch++) {
    while (unit < units - 1 && starts[unit + 1]! <= stretch << shift) unit++;
    first[stretch] = unit;
  }
  return { first, shift };
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
