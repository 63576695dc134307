import { NO_TERM } from './vocabulary.ts';

/** A list begins with room for so many numbers; each further stretch is twice as long, up to the largest. */
const FIRST = 8;
const LARGEST = 1 << 8;
/** Behind each stretch stands where the next begins, in two numbers. */
const LINK = 2;
const sizeAfter = (size: number): number => (size < LARGEST ? size * 2 : size);

/**
 * The places of words by term, as they come, in one pool of numbers of two bytes: a list a term, of the distances between places.
 * Places are counted through all units: what unit one lies in is looked up when all are known (`place-units.ts`).
 */
export interface PostingPool {
  /** A word at a place. The places of a term must ascend. */
  add(term: number, place: number): void;
  /** The same for words side by side; no term where there is no word. */
  addAll(terms: Uint32Array, count: number, place: number): void;
  /** Reads the list of a term stretch by stretch; the same for all terms. */
  reader(): PlaceList & { open(term: number): void };
}

/** The distances between the places of a term, the first from -1: each one number, or the upper half with its highest bit set and the lower half. */
export interface PlaceList {
  steps: Uint16Array;
  /** Where in `steps` the stretch at hand begins and ends. No distance lies half in the next. */
  from: number;
  to: number;
  /** Goes on to the next stretch; `false` where there is none. */
  next(): boolean;
}

/** The widest distance that takes one number; wider ones take two, the upper half first. */
const NARROW = 32767;

/** Four numbers a term: one past its last place, where its list goes on, where the stretch ends, how long it is. */
const STATE_BITS = 2;

export function postingPool(): PostingPool {
  let pool = new Uint16Array(1 << 19);
  let used = 0;
  let state = new Int32Array(1 << (12 + STATE_BITS));
  let firsts = new Uint32Array(1 << 12);

  function makeRoom(term: number): void {
    const size = 2 ** (33 - Math.clz32(term));
    const grown = new Int32Array(size << STATE_BITS);
    grown.set(state);
    state = grown;
    const grownFirsts = new Uint32Array(size);
    grownFirsts.set(firsts);
    firsts = grownFirsts;
  }

  /** Begins a stretch of the list whose numbers stand at `at` and tells where it is. */
  function begin(at: number, size: number): number {
    const start = used;
    used += size + LINK;
    if (used > pool.length) {
      const grown = new Uint16Array(Math.max(used, pool.length * 2));
      grown.set(pool.subarray(0, start));
      pool = grown;
    }
    state[at + 1] = start;
    state[at + 2] = start + size;
    state[at + 3] = size;
    return start;
  }

  /** Begins a further stretch; so many numbers of the one before, none or one, have no use. */
  function extend(at: number, unused: number): void {
    const end = state[at + 2]!;
    const next = begin(at, sizeAfter(state[at + 3]!));
    pool[end] = next;
    pool[end + 1] = (next >>> 16) | (unused << 15);
  }

  function put(at: number, value: number): void {
    if (state[at + 1] === state[at + 2]) extend(at, 0);
    pool[state[at + 1]!++] = value;
  }

  function add(term: number, place: number): void {
    if (term >= firsts.length) makeRoom(term);
    const at = term << STATE_BITS;
    if (state[at + 3] === 0) firsts[term] = begin(at, FIRST);
    const step = place + 1 - state[at]!;
    if (step > NARROW) {
      if (state[at + 2]! - state[at + 1]! === 1) extend(at, 1);
      put(at, (step >>> 16) | 0x8000);
    }
    put(at, step);
    state[at] = place + 1;
  }

  function addAll(terms: Uint32Array, count: number, place: number): void {
    for (let word = 0; word < count; word++) {
      word = addFast(terms, word, count, place);
      if (word < count && terms[word] !== NO_TERM) add(terms[word]!, place + word);
    }
  }

  /** Adds words up to one that is not the common case, and tells which it is: a loop without calls keeps what it needs in registers. */
  function addFast(terms: Uint32Array, from: number, count: number, place: number): number {
    const table = state;
    const numbers = pool;
    const behind = (place + 1) | 0;
    for (let word = from | 0; word < count; word = (word + 1) | 0) {
      // no term has no stretch
      const at = terms[word]! << STATE_BITS;
      const next = table[at + 1]!;
      if (!(table[at + 2]! - next > 1)) return word;
      const after = (behind + word) | 0;
      const step = (after - table[at]!) | 0;
      const wide = (NARROW - step) >>> 31;
      numbers[next] = (step >>> (wide << 4)) | (wide << 15);
      numbers[next + 1] = step;
      table[at] = after;
      table[at + 1] = (next + wide + 1) | 0;
    }
    return count;
  }

  function reader() {
    let start = 0;
    let size = 0;
    let end = 0;
    const list = {
      steps: pool,
      from: 0,
      to: 0,
      open(term: number) {
        const at = term << STATE_BITS;
        const known = term < firsts.length && state[at + 3] !== 0;
        size = known ? FIRST : 0;
        start = known ? firsts[term]! : 0;
        end = known ? state[at + 1]! : 0;
        list.from = 0;
        list.to = 0;
      },
      next() {
        if (size === 0) return false;
        list.from = start;
        if (end >= start && end <= start + size) {
          list.to = end;
          size = 0;
        } else {
          const link = (pool[start + size]! | (pool[start + size + 1]! << 16)) >>> 0;
          list.to = start + size - (link >>> 31);
          start = link & 0x7fffffff;
          size = sizeAfter(size);
        }
        return true;
      },
    };
    return list;
  }

  return { add, addAll, reader };
}
