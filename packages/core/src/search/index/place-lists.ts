import { NO_TERM } from './vocabulary.ts';

/**
 * So many words are put under their terms together, at first and at most: with fewer, each list would be in more parts, with more,
 * more memory taken twice.
 */
const AT_FIRST = 1 << 20;
const AT_MOST = 1 << 22;
/** They are noted in pieces of so many: one array that grows would take twice the memory, and often make the engine tidy up. */
const PIECE_BITS = 14;
const PIECE = 1 << PIECE_BITS;
/** A unit and a position in it must fit into one number, the sign left alone. */
const BITS = 31;

/**
 * The places of words by term. Words are noted as they come, up to four million, and then sorted by term in two passes: the words of
 * each term are counted, then each place is put where it belongs.
 */
export interface PlaceCollector {
  sorted: Sorted[];
  /** The terms of words side by side that are not sorted yet, in pieces that are used again. */
  pieces: Uint32Array[];
  count: number;
  /** As many are sorted together. */
  together: number;
  runs: number[];
  others: number[];
  /** Of what is not sorted yet the first unit, and bits that all positions have room in. */
  first: number;
  positions: number;
}

/** The places of a term, ascending, in stretches of `places` from `from` to `to`. */
export interface PlaceList extends Stretch {
  from: number;
  to: number;
  open(term: number): void;
  /** Goes on to the next stretch that is not empty; `false` where there is none. */
  next(): boolean;
}

/** Places in the order of their terms: the upper bits, from `shift` on, tell how many units behind `unit`, the lower the position. */
interface Stretch {
  places: Int32Array;
  unit: number;
  shift: number;
}

/** A stretch and by term where its places end. */
interface Sorted extends Stretch {
  ends: Uint32Array;
}

/** By run of words side by side, all in one piece: where it ends among all of a stretch, its unit, its first position. */
const RUN = 3;
/** By other word: its term, unit and position. */
const OTHER = 3;

export const placeCollector = (): PlaceCollector => ({
  sorted: [],
  pieces: [],
  count: 0,
  together: AT_FIRST,
  runs: [],
  others: [],
  first: 0,
  positions: 0,
});

/**
 * Adds a word beside those side by side, of a term that has none of them. Those of a term must ascend, by unit and position. There
 * are so many terms by now (`all`).
 */
export function addPlace(collector: PlaceCollector, all: number, term: number, unit: number, position: number): void {
  makeRoom(collector, all, unit, position);
  collector.others.push(term, unit, position);
}

/** Adds words side by side from a position on, behind all that were added so; no term where there is no word. */
export function addPlaces(
  collector: PlaceCollector,
  all: number,
  terms: Uint32Array,
  words: number,
  unit: number,
  position: number,
): void {
  for (let word = 0; word < words; ) {
    makeRoom(collector, all, unit, position + words);
    const { count, pieces, runs } = collector;
    if (pieces.length * PIECE === count) pieces.push(new Uint32Array(PIECE));
    const piece = pieces[count >>> PIECE_BITS]!;
    const at = count & (PIECE - 1);
    const part = Math.min(words - word, PIECE - at);
    piece.set(terms.subarray(word, word + part), at);
    runs.push(count + part, unit, position + word);
    collector.count = count + part;
    word += part;
  }
}

/** To be called when all are there: reads the places of a term; the same for all terms. */
export function placeList(collector: PlaceCollector, all: number): PlaceList {
  sort(collector, all);
  return listReader(collector.sorted);
}

/** Sorts what is there where one more of a unit and position would not fit. */
function makeRoom(collector: PlaceCollector, all: number, unit: number, position: number): void {
  const { count, together, others, first, positions } = collector;
  const bits = bitsOf(unit - first) + bitsOf(positions | position);
  const full = bits > BITS || count === together || others.length >= together;
  if (full && !isEmpty(collector)) sort(collector, all);
  if (isEmpty(collector)) collector.first = unit;
  collector.positions |= position;
}

const isEmpty = ({ count, others }: PlaceCollector): boolean => count === 0 && others.length === 0;

const bitsOf = (number: number): number => 32 - Math.clz32(number);

function sort(collector: PlaceCollector, all: number): void {
  const { pieces, count, runs, others, first, positions } = collector;
  const ends = new Uint32Array(all);
  for (let from = 0; from < count; from += PIECE)
    countTerms(pieces[from >>> PIECE_BITS]!, Math.min(PIECE, count - from), ends);
  for (let at = 0; at < others.length; at += OTHER) ends[others[at]!]!++;
  const places = new Int32Array(addUp(ends));
  const shift = bitsOf(positions);
  putRuns(pieces, runs, first, shift, ends, places);
  for (let at = 0; at < others.length; at += OTHER)
    places[ends[others[at]!]!++] = ((others[at + 1]! - first) << shift) | others[at + 2]!;
  collector.sorted.push({ places, ends, unit: first, shift });
  collector.count = 0;
  if (count === collector.together) collector.together = Math.min(count * 2, AT_MOST);
  collector.runs = [];
  collector.others = [];
  collector.positions = 0;
}

function countTerms(terms: Uint32Array, count: number, counts: Uint32Array): void {
  for (let at = 0; at < count; at++) counts[terms[at]!]!++;
}

/** Makes of counts where each begins, and tells how many there are in all. */
function addUp(counts: Uint32Array): number {
  let all = 0;
  for (let term = 0; term < counts.length; term++) {
    const here = counts[term]!;
    counts[term] = all;
    all += here;
  }
  return all;
}

function putRuns(
  pieces: readonly Uint32Array[],
  runs: readonly number[],
  first: number,
  shift: number,
  next: Uint32Array,
  into: Int32Array,
): void {
  let from = 0;
  for (let run = 0; run < runs.length; run += RUN) {
    const to = runs[run]!;
    const at = from & (PIECE - 1);
    putRun(
      pieces[from >>> PIECE_BITS]!,
      at,
      at + to - from,
      ((runs[run + 1]! - first) << shift) | runs[run + 2]!,
      next,
      into,
    );
    from = to;
  }
}

/** Puts each place where its term stands, and makes of where that is where the next belongs: in the end, where the term ends. */
function putRun(
  terms: Uint32Array,
  from: number,
  to: number,
  place: number,
  next: Uint32Array,
  into: Int32Array,
): void {
  const shift = (place - from) | 0;
  for (let at = from | 0; at < to; at = (at + 1) | 0) into[next[terms[at]!]!++] = at + shift;
}

function listReader(sorted: readonly Sorted[]): PlaceList {
  let term = NO_TERM;
  let at = 0;
  const list: PlaceList = {
    places: sorted[0]!.places,
    unit: 0,
    shift: 0,
    from: 0,
    to: 0,
    open(of) {
      term = of;
      at = 0;
    },
    next() {
      while (at < sorted.length) {
        const { places, ends, unit, shift } = sorted[at++]!;
        if (term >= ends.length) continue;
        const from = term > 0 ? ends[term - 1]! : 0;
        const to = ends[term]!;
        if (from === to) continue;
        list.places = places;
        list.unit = unit;
        list.shift = shift;
        list.from = from;
        list.to = to;
        return true;
      }
      return false;
    },
  };
  return list;
}
