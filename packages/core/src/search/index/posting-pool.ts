import { type ByteSource, takeVarint } from './byte-source.ts';
import { clearRows, reserveRows, type TermRows } from './term-rows.ts';
import { NO_TERM } from './vocabulary.ts';

/** A list begins with so many bytes; each further stretch is twice as long, up to the largest. */
const FIRST = 16;
const LARGEST = 1 << 12;
/** A step and a distance take no more. */
const BOTH = 10;
/** Behind each stretch stands where the next begins. */
const LINK = 4;
const sizeAfter = (size: number): number => (size < LARGEST ? size * 2 : size);

/**
 * The places of words by term, as they come, in one pool of bytes: a list a term, as varints. An odd number is a step to another
 * row (two rows a unit: its titles, its text), an even one twice the distance from the place before.
 */
export interface PostingPool {
  /** A word at a position. Rows, and positions of a unit, must ascend. */
  add(term: number, row: number, position: number): void;
  /** The same for words side by side; no term where there is no word. */
  addAll(terms: Uint32Array, count: number, row: number, position: number): void;
  /** The rows of a term, put into `rows`. */
  gather(term: number, rows: TermRows): void;
}

export const rowOf = (unit: number, title: boolean): number => unit * 2 + (title ? 0 : 1);

/** So few bytes are sooner copied than a view of them is made. */
const COPIED_ONE_BY_ONE = 65;

/** Numbers of a term: its last row and position, where its list goes on, where the stretch ends, how long it is. */
const STATE = 5;

export function postingPool(): PostingPool {
  let pool = new Uint8Array(1 << 20);
  let used = 0;
  let state = new Int32Array(STATE << 12);
  let firsts = new Int32Array(1 << 12);
  let scratch = new Uint8Array(1 << 12);

  function makeRoom(term: number): void {
    const size = 2 ** (33 - Math.clz32(term));
    const grown = new Int32Array(size * STATE);
    grown.set(state);
    state = grown;
    const grownFirsts = new Int32Array(size);
    grownFirsts.set(firsts);
    firsts = grownFirsts;
  }

  /** Begins a stretch of the list whose numbers stand at `at` and tells where it is. */
  function begin(at: number, size: number): number {
    const start = used;
    used += size + LINK;
    if (used > pool.length) {
      const grown = new Uint8Array(Math.max(used, pool.length * 2));
      grown.set(pool.subarray(0, start));
      pool = grown;
    }
    state[at + 2] = start;
    state[at + 3] = start + size;
    state[at + 4] = size;
    return start;
  }

  function putByte(at: number, byte: number): void {
    const end = state[at + 3]!;
    if (state[at + 2] === end) {
      const next = begin(at, sizeAfter(state[at + 4]!));
      for (let i = 0; i < LINK; i++) pool[end + i] = next >>> (8 * i);
    }
    pool[state[at + 2]!++] = byte;
  }

  function put(at: number, value: number): void {
    let rest = value;
    for (; rest > 127; rest >>>= 7) putByte(at, (rest & 127) | 128);
    putByte(at, rest);
  }

  function add(term: number, row: number, position: number): void {
    if (term >= firsts.length) makeRoom(term);
    const at = term * STATE;
    if (state[at + 4] === 0) {
      firsts[term] = begin(at, FIRST);
      state[at] = 0;
      state[at + 1] = 0;
    }
    const step = row - state[at]!;
    // the first row of all is 0: it has no step
    if (step !== 0) {
      put(at, step * 2 + 1);
      if (row >> 1 !== state[at]! >> 1) state[at + 1] = 0;
      state[at] = row;
    }
    put(at, (position - state[at + 1]!) * 2);
    state[at + 1] = position;
  }

  function addAll(terms: Uint32Array, count: number, row: number, position: number): void {
    // looked up once a text, not once a word
    let table = state;
    let bytes = pool;
    for (let word = 0; word < count; word++) {
      const term = terms[word]!;
      if (term === NO_TERM) continue;
      const at = term * STATE;
      let next = table[at + 2]!;
      if (!(table[at + 3]! - next >= BOTH)) {
        add(term, row, position + word);
        table = state;
        bytes = pool;
        continue;
      }
      let before = table[at + 1]!;
      const step = row - table[at]!;
      if (step !== 0) {
        let rest = step * 2 + 1;
        for (; rest > 127; rest >>>= 7) bytes[next++] = (rest & 127) | 128;
        bytes[next++] = rest;
        if (row >> 1 !== table[at]! >> 1) before = 0;
        table[at] = row;
      }
      let distance = (position + word - before) * 2;
      for (; distance > 127; distance >>>= 7) bytes[next++] = (distance & 127) | 128;
      bytes[next++] = distance;
      table[at + 1] = position + word;
      table[at + 2] = next;
    }
  }

  /** Copies the list of a term together and tells how long it is. */
  function collect(term: number): number {
    const end = state[term * STATE + 2]!;
    let length = 0;
    let start = firsts[term]!;
    for (let size = FIRST; ; size = sizeAfter(size)) {
      const last = end >= start && end <= start + size;
      const bytes = last ? end - start : size;
      if (length + bytes > scratch.length) {
        const grown = new Uint8Array((length + bytes) * 2);
        grown.set(scratch);
        scratch = grown;
      }
      if (bytes < COPIED_ONE_BY_ONE) for (let at = 0; at < bytes; at++) scratch[length + at] = pool[start + at]!;
      else scratch.set(pool.subarray(start, start + bytes), length);
      length += bytes;
      if (last) return length;
      const link = start + size;
      start = pool[link]! | (pool[link + 1]! << 8) | (pool[link + 2]! << 16) | (pool[link + 3]! << 24);
    }
  }

  function gather(term: number, rows: TermRows): void {
    clearRows(rows);
    if (term >= firsts.length || state[term * STATE + 4] === 0) return;
    const length = collect(term);
    reserveRows(rows, length, length);
    const { units, times, titles, positions } = rows;
    const source: ByteSource = { bytes: scratch, at: 0 };
    let unit = -1;
    let row = 0;
    let count = -1;
    let places = 0;
    let position = 0;
    while (source.at < length) {
      const byte = scratch[source.at]!;
      let value = byte;
      if (byte < 128) source.at++;
      else value = takeVarint(source);
      if (value & 1) {
        row += value >>> 1;
        continue;
      }
      if (row >> 1 !== unit) {
        unit = row >> 1;
        units[++count] = unit;
        times[count] = 0;
        titles[count] = 0;
        position = 0;
      }
      position += value >>> 1;
      positions[places++] = position;
      times[count]!++;
      if ((row & 1) === 0) titles[count]!++;
    }
    rows.count = count + 1;
    rows.places = places;
  }

  return { add, addAll, gather };
}
