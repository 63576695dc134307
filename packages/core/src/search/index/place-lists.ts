import { enlarged } from './term-rows.ts';
import { NO_TERM } from './vocabulary.ts';

/** So many words are put under their terms together: what is then read and written mostly stays near the processor. */
const TOGETHER = 1 << 20;
const FIRST = 1 << 12;

/**
 * The places of words by term. Words are noted as they come, a million at a time, and then sorted by term in two passes: the words
 * of each term are counted, then each place is put where it belongs. Places are counted through all units: what unit one lies in
 * is looked up when all are known (`place-units.ts`).
 */
export interface PlaceCollector {
  /** A word at a place, beside those side by side. The places of a term must ascend. */
  add(term: number, place: number): void;
  /** Words side by side from a place on, behind all that were added so; no term where there is no word. */
  addAll(terms: Uint32Array, count: number, place: number): void;
  /** To be called when all are there: reads the places of a term stretch by stretch; the same for all terms. */
  reader(): PlaceList;
}

/** The places of a term, ascending: of each stretch those of `places` from `from` to `to`. */
export interface PlaceList {
  places: Int32Array;
  from: number;
  to: number;
  open(term: number): void;
  /** Goes on to the next stretch that is not empty; `false` where there is none. */
  next(): boolean;
}

/** Places in the order of their terms, and by term where they end. */
interface Sorted {
  places: Int32Array;
  ends: Uint32Array;
}

export function placeCollector(): PlaceCollector {
  const sorted: Sorted[] = [];
  /** The terms of words side by side, the first of which has the place `start`. */
  let side = new Uint32Array(FIRST);
  let count = 0;
  let start = 0;
  /** Terms of other words, each with its place behind. */
  let others = new Uint32Array(FIRST);
  let otherNumbers = 0;

  function sortAll(): void {
    let most = NO_TERM;
    most = greatest(side, count, 1, most);
    most = greatest(others, otherNumbers, 2, most);
    const ends = new Uint32Array(most + 1);
    countTerms(side, count, 1, ends);
    countTerms(others, otherNumbers, 2, ends);
    let all = 0;
    for (let term = 0; term <= most; term++) {
      const here = ends[term]!;
      ends[term] = all;
      all += here;
    }
    const places = new Int32Array(all);
    putSide(side, count, start, ends, places);
    putOthers(others, otherNumbers, ends, places);
    sorted.push({ places, ends });
    start += count;
    count = 0;
    otherNumbers = 0;
  }

  /** Makes sure that a word more has room. */
  function makeRoom(): void {
    if (count < side.length) return;
    if (count < TOGETHER) side = enlarged(side, count * 2);
    else sortAll();
  }

  return {
    add(term, place) {
      if (otherNumbers === others.length) {
        if (otherNumbers < TOGETHER) others = enlarged(others, otherNumbers * 2);
        else sortAll();
      }
      others[otherNumbers++] = term;
      others[otherNumbers++] = place;
    },
    addAll(terms, words, place) {
      for (let missing = place - start - count; missing > 0; missing--) {
        makeRoom();
        side[count++] = NO_TERM;
      }
      for (let word = 0; word < words; ) {
        makeRoom();
        const part = Math.min(words - word, side.length - count);
        side.set(terms.subarray(word, word + part), count);
        count += part;
        word += part;
      }
    },
    reader() {
      sortAll();
      return listReader(sorted);
    },
  };
}

function greatest(terms: Uint32Array, count: number, step: number, least: number): number {
  let most = least;
  for (let at = 0; at < count; at += step) most = Math.max(most, terms[at]!);
  return most;
}

function countTerms(terms: Uint32Array, count: number, step: number, counts: Uint32Array): void {
  for (let at = 0; at < count; at += step) counts[terms[at]!]!++;
}

/** Puts each place where its term stands, and makes of where that is where the next belongs: in the end, where the term ends. */
function putSide(terms: Uint32Array, count: number, start: number, next: Uint32Array, into: Int32Array): void {
  for (let at = 0; at < count; at++) into[next[terms[at]!]!++] = start + at;
}

function putOthers(pairs: Uint32Array, numbers: number, next: Uint32Array, into: Int32Array): void {
  for (let at = 0; at < numbers; at += 2) into[next[pairs[at]!]!++] = pairs[at + 1]!;
}

function listReader(sorted: readonly Sorted[]): PlaceList {
  let term = NO_TERM;
  let stretch = 0;
  const list: PlaceList = {
    places: sorted[0]!.places,
    from: 0,
    to: 0,
    open(of) {
      term = of;
      stretch = 0;
    },
    next() {
      while (stretch < sorted.length) {
        const { places, ends } = sorted[stretch++]!;
        if (term >= ends.length) continue;
        list.from = term > 0 ? ends[term - 1]! : 0;
        list.to = ends[term]!;
        list.places = places;
        if (list.from < list.to) return true;
      }
      return false;
    },
  };
  return list;
}
