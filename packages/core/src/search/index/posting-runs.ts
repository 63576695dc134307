import { byteSink, putVarint, reserve, written } from './byte-sink.ts';
import { type ByteSource, takeVarint } from './byte-source.ts';
import { clearRows, enlarged, reserveRows, type TermRows } from './term-rows.ts';
import { NO_TERM } from './vocabulary.ts';

/** Words are turned over into lists by term so many at a time: what building needs beside its result. */
const WORDS_A_RUN = 1 << 21;
/** Marks a word of a title, beside its position. */
const TITLE = 0x80000000;

/** The lists of some units, by term, as varints: distance of the unit, times (and whether in titles), distances of the places. */
interface Run {
  starts: Uint32Array;
  bytes: Uint8Array;
}

/** Collects words in the order of the text and gives them back by term. */
export interface PostingRuns {
  /** The next unit begins. */
  unit(): void;
  /** A word of the unit at the next position, `NO_TERM` to leave one out. */
  word(term: number, title: boolean): void;
  /** A further word that begins at the position of a word before: a hyphenated word as a whole. */
  whole(term: number, title: boolean, position: number): void;
  /** The position the next word will have. */
  position(): number;
  /** The rows of a term over all units so far, put into `rows`. */
  gather(term: number, rows: TermRows): void;
}

export function postingRuns(terms: () => number): PostingRuns {
  const runs: Run[] = [];
  let words = new Uint32Array(1 << 16);
  let count = 0;
  let wholes = new Uint32Array(1 << 12);
  let wholeCount = 0;
  let firstUnit = 0;
  /** Of each unit of the run where its words and its wholes begin. */
  let wordStarts: number[] = [];
  let wholeStarts: number[] = [];

  function flush(): void {
    if (count === 0) return;
    runs.push(turnOver());
    firstUnit += wordStarts.length;
    count = 0;
    wholeCount = 0;
    wordStarts = [];
    wholeStarts = [];
  }

  function turnOver(): Run {
    const size = terms();
    const starts = new Uint32Array(size + 1);
    for (let at = 0; at < count; at++) starts[(words[at]! & ~TITLE) + 1]!++;
    for (let at = 0; at < wholeCount; at += 2) starts[wholes[at]! + 1]!++;
    starts[NO_TERM + 1] = 0;
    for (let term = 0; term < size; term++) starts[term + 1]! += starts[term]!;
    const next = starts.slice();
    const units = new Uint32Array(starts[size]!);
    const places = new Uint32Array(starts[size]!);
    for (let unit = 0; unit < wordStarts.length; unit++) {
      const from = wordStarts[unit]!;
      const to = wordStarts[unit + 1] ?? count;
      for (let at = from; at < to; at++) {
        const term = words[at]! & ~TITLE;
        if (term === NO_TERM) continue;
        const slot = next[term]!++;
        units[slot] = unit;
        places[slot] = (at - from) | (words[at]! & TITLE);
      }
      for (let at = wholeStarts[unit]!; at < (wholeStarts[unit + 1] ?? wholeCount); at += 2) {
        const slot = next[wholes[at]!]!++;
        units[slot] = unit;
        places[slot] = wholes[at + 1]!;
      }
    }
    return encodeRun(starts, units, places, firstUnit);
  }

  return {
    unit() {
      if (count >= WORDS_A_RUN) flush();
      wordStarts.push(count);
      wholeStarts.push(wholeCount);
    },
    word(term, title) {
      if (count === words.length) words = enlarged(words, count * 2);
      words[count++] = title ? term | TITLE : term;
    },
    whole(term, title, position) {
      if (wholeCount + 2 > wholes.length) wholes = enlarged(wholes, wholes.length * 2);
      wholes[wholeCount++] = term;
      wholes[wholeCount++] = title ? position | TITLE : position;
    },
    position: () => count - (wordStarts.at(-1) ?? 0),
    gather(term, rows) {
      flush();
      clearRows(rows);
      for (const run of runs) decodeRun(run, term, rows);
    },
  };
}

function encodeRun(slots: Uint32Array, units: Uint32Array, places: Uint32Array, firstUnit: number): Run {
  const starts = new Uint32Array(slots.length);
  const sink = byteSink(units.length * 3);
  for (let term = 0; term + 1 < slots.length; term++) {
    starts[term] = sink.length;
    const end = slots[term + 1]!;
    let before = 0;
    for (let at = slots[term]!; at < end; ) {
      const unit = units[at]!;
      let to = at + 1;
      let titles = places[at]! >>> 31;
      while (to < end && units[to] === unit) titles += places[to++]! >>> 31;
      reserve(sink, 15 + (to - at) * 5);
      putVarint(sink, unit + firstUnit - before);
      before = unit + firstUnit;
      putVarint(sink, (to - at) * 2 + (titles > 0 ? 1 : 0));
      if (titles > 0) putVarint(sink, titles);
      let last = -1;
      for (; at < to; at++) {
        const place = places[at]! & ~TITLE;
        putVarint(sink, place - last);
        last = place;
      }
    }
  }
  starts[slots.length - 1] = sink.length;
  return { starts, bytes: written(sink).slice() };
}

function decodeRun({ starts, bytes }: Run, term: number, rows: TermRows): void {
  if (term + 1 >= starts.length) return;
  const source: ByteSource = { bytes, at: starts[term]! };
  const end = starts[term + 1]!;
  // a unit takes three bytes at least, a place one
  reserveRows(rows, (end - source.at + 2) / 3, end - source.at);
  let unit = 0;
  while (source.at < end) {
    unit += takeVarint(source);
    const head = takeVarint(source);
    rows.units[rows.count] = unit;
    rows.times[rows.count] = head >>> 1;
    rows.titles[rows.count++] = head & 1 ? takeVarint(source) : 0;
    let last = -1;
    for (let time = head >>> 1; time > 0; time--) {
      last += takeVarint(source);
      rows.positions[rows.places++] = last;
    }
  }
}
