import type { PlaceList } from './posting-pool.ts';
import { type RowBlock, reservePlaces } from './row-block.ts';
import { BLOCK } from './unpack-block.ts';

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

function rowReader(list: PlaceList, starts: Int32Array, titlesOf: Uint32Array | undefined): RowReader {
  const { first, shift } = unitsByPlace(starts);
  const { steps } = list;
  /** Where among the steps the next is, and where those at hand end. */
  let at = 0;
  let end = 0;
  /** The place that was read last, and its unit. */
  let place = -1;
  let last = -1;

  let counted = 0;

  /**
   * Reads from the steps at hand until there are no more or the block is full, and tells how many rows there are. What the loop
   * needs is first copied to where the engine knows that it is whole numbers.
   */
  function readSteps({ units, times, positions }: RowBlock, rows: number): number {
    const stop = end | 0;
    const full = BLOCK | 0;
    let row = (rows - 1) | 0;
    let places = counted | 0;
    let begun = (places - (row < 0 ? 0 : times[row]!)) | 0;
    let here = at | 0;
    let now = place | 0;
    let unitBefore = last | 0;
    for (; here < stop; here = (here + 1) | 0) {
      const step = steps[here]!;
      const wide = step >>> 15;
      const then = (now + ((step & 32767) << (wide << 4)) + (steps[here + wide]! & -wide)) | 0;
      // whether a place opens a new row cannot be foreseen, and a wrong guess costs more than this sum without branches
      let unit = first[then >>> shift]!;
      unit = (unit + ((starts[unit + 1]! - then - 1) >>> 31)) | 0;
      while (starts[unit + 1]! <= then) unit = (unit + 1) | 0;
      const opens = (unitBefore - unit) >>> 31;
      if (((row + opens) | 0) === full) break;
      here = (here + wide) | 0;
      now = then;
      unitBefore = unit;
      row = (row + opens) | 0;
      begun = (begun + ((places - begun) & -opens)) | 0;
      units[row] = unit;
      times[row] = places + 1 - begun;
      positions[places] = ((then - starts[unit]!) << 1) | opens;
      places = (places + 1) | 0;
    }
    at = here;
    place = now;
    last = unitBefore;
    counted = places;
    return row + 1;
  }

  return {
    begin() {
      at = 0;
      end = 0;
      place = -1;
      last = -1;
    },
    next(into) {
      let rows = 0;
      counted = 0;
      for (;;) {
        if (at === end) {
          if (!list.next()) break;
          at = list.from;
          end = list.to;
        }
        reservePlaces(into, counted + end - at);
        rows = readSteps(into, rows);
        if (at < end) break;
      }
      into.count = rows;
      into.places = counted;
      if (titlesOf) countTitles(into, titlesOf);
      return rows > 0;
    },
  };
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
