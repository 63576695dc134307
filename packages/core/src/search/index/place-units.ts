import type { PlaceList } from './posting-pool.ts';
import { clearRows, reserveRows, type TermRows } from './term-rows.ts';

/** Which unit each place lies in, where places are counted through all units. */
export interface PlaceUnits {
  /** The next unit takes so many places, of which the first so many are titles. */
  add(places: number, titles: number): void;
  /** The first place of the next unit. */
  next(): number;
  /** To be called when all units are there: what turns the list of a term into its rows. */
  reader(): (list: PlaceList, rows: TermRows) => void;
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
    reader() {
      const read = rowReader(Int32Array.from(starts));
      if (!titled) return read;
      const titlesOf = Uint32Array.from(titles);
      return (list, rows) => {
        read(list, rows);
        countTitles(rows, titlesOf);
      };
    },
  };
}

function rowReader(starts: Int32Array): (list: PlaceList, rows: TermRows) => void {
  const { first, shift } = unitsByPlace(starts);

  return ({ steps, length }, rows) => {
    clearRows(rows);
    reserveRows(rows, length, length);
    const { units, times, positions, owners } = rows;
    let place = -1;
    let last = -1;
    let row = -1;
    let begun = 0;
    let places = 0;
    for (let at = 0; at < length; at++) {
      const step = steps[at]!;
      const wide = step >>> 15;
      at += wide;
      place += ((step & 32767) << (wide << 4)) + (steps[at]! & -wide);
      // whether a place opens a new row cannot be foreseen, and a wrong guess costs more than this sum without branches
      let unit = first[place >>> shift]!;
      unit += (starts[unit + 1]! - place - 1) >>> 31;
      while (starts[unit + 1]! <= place) unit++;
      const opens = (last - unit) >>> 31;
      last = unit;
      row += opens;
      begun += (places - begun) & -opens;
      units[row] = unit;
      times[row] = places + 1 - begun;
      owners[places] = row;
      positions[places++] = place - starts[unit]!;
    }
    rows.count = row + 1;
    rows.places = places;
    rows.titles.fill(0, 0, rows.count);
  };
}

/** By stretches of places, each at most as long as half a unit, the unit that the first place of the stretch lies in. */
function unitsByPlace(starts: Int32Array): { first: Int32Array; shift: number } {
  const units = starts.length - 1;
  const places = starts[units]!;
  const shift = Math.max(0, 30 - Math.clz32(places / Math.max(1, units)));
  const first = new Int32Array((places >>> shift) + 1);
  let unit = 0;
  for (let stretch = 0; stretch < first.length; stretch++) {
    while (unit < units - 1 && starts[unit + 1]! <= stretch << shift) unit++;
    first[stretch] = unit;
  }
  return { first, shift };
}

function countTitles({ places, units, titles, owners, positions }: TermRows, titlesOf: Uint32Array): void {
  for (let place = 0; place < places; place++) {
    const row = owners[place]!;
    if (positions[place]! < titlesOf[units[row]!]!) titles[row]!++;
  }
}
