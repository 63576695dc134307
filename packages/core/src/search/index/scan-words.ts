import { isApostrophe, isDigit, isLetter, isPossessive, numberEnd, plainEnd, width } from '../../text/word-ends.ts';
import { copyUnits, type TextUnits, textUnits } from './text-units.ts';

/** The words and numbers of a text by place; the arrays are used again for the next text and may be longer. */
export interface ScannedWords {
  count: number;
  /** Where the first begins, where it ends, where the second begins … */
  bounds: Uint32Array<ArrayBuffer>;
  /** Which words are not of the letters A to Z alone, ascending. */
  odds: number;
  odd: Uint32Array<ArrayBuffer>;
  /** By code unit, `BEFORE_LETTERS` further on: 1 to 26 for the letters A to Z of either case; of all else undefined. */
  letters: DataView<ArrayBuffer>;
  /** The same, four at a time. */
  fours: Int32Array<ArrayBuffer>;
  units: TextUnits;
  /** What stands before is read already. */
  read: number;
  /** What ends here is half of a pair or a sign. */
  skipped: number;
}

/** So many bytes can be read before the first letter. */
export const BEFORE_LETTERS = 16;

export function scannedWords(): ScannedWords {
  const letters = new ArrayBuffer(1024);
  return {
    count: 0,
    bounds: new Uint32Array(1024),
    odds: 0,
    odd: new Uint32Array(1024),
    letters: new DataView(letters),
    fours: new Int32Array(letters),
    units: textUnits(512),
    read: 0,
    skipped: 0,
  };
}

const SPACE = /\s/;
const isSpace = (code: number): boolean =>
  kinds[code] === 0 && (code === 0x200b || code === 0xfeff || SPACE.test(String.fromCharCode(code)));

/** What a code unit is: 0 no part of a word, 1 to 26 a letter, a stop, or what needs a second look. */
const kinds = new Uint8Array(1 << 16);
const STOP = 1 << 5;
const SECOND_LOOK = 1 << 7;
const APOSTROPHE = SECOND_LOOK | (1 << 5);
const UNKNOWN = SECOND_LOOK | (1 << 6);
kinds.fill(UNKNOWN, 128);
for (let letter = 1; letter <= 26; letter++) kinds[64 + letter] = kinds[96 + letter] = letter;
kinds.fill(SECOND_LOOK, 48, 58);
kinds[39] = kinds[0x2019] = APOSTROPHE;
kinds[46] = STOP;

/** The kinds of four code units in one number: which are letters, and one more than a letter may be; which are to be looked at. */
const LETTERS = 0x1f1f1f1f;
const ABOVE_LETTERS = 0x20202020;
const LOOKS = 0x80808080;
/** Brings the lowest bits of four bytes side by side, in the four highest bits. */
const GATHER = 0x10204080;

/** Notes what a code unit is that was not met before. */
function learn(code: number, text: string, at: number): number {
  const half = code >= 0xd800 && code <= 0xdfff;
  const kind = half || isLetter(code, text, at) ? SECOND_LOOK : 0;
  kinds[code] = kind;
  return kind;
}

/** So many code units are looked at together: a bit each. */
const TOGETHER = 32;

/**
 * Finds what `tokenize` calls words and numbers, at a fraction of the cost: no tokens are made. Where a word ends cannot be
 * foreseen, and a wrong guess costs the processor as much as three letters. So of 32 code units at a time a bit each says whether
 * it is a letter, and words begin and end where a bit differs from the one before.
 */
export function scanWords(text: string, into: ScannedWords): void {
  const to = text.length | 0;
  makeRoom(into, to);
  copyUnits(text, into.units, TOGETHER);
  into.read = 0;
  into.skipped = 0;
  into.odds = 0;
  const { bounds, fours } = into;
  const { units } = into.units;
  let count = 0;
  /** The two bits before the ones at hand. */
  let before = 0;
  for (let from = 0; from < to; from = (from + TOGETHER) | 0) {
    let letters = 0;
    let stops = 0;
    let looks = 0;
    for (let shift = 0; shift < TOGETHER; shift = (shift + 4) | 0) {
      const at = (from + shift) | 0;
      const four =
        kinds[units[at]!]! |
        (kinds[units[at + 1]!]! << 8) |
        (kinds[units[at + 2]!]! << 16) |
        (kinds[units[at + 3]!]! << 24);
      fours[(at + BEFORE_LETTERS) >> 2] = four;
      const found = ((four & LETTERS) + LETTERS) & ABOVE_LETTERS;
      letters |= (Math.imul(found >>> 5, GATHER) >>> 28) << shift;
      if ((four & (LOOKS | ABOVE_LETTERS)) === 0) continue;
      stops |= (Math.imul((four & ABOVE_LETTERS) >>> 5, GATHER) >>> 28) << shift;
      looks |= (Math.imul((four & LOOKS) >>> 7, GATHER) >>> 28) << shift;
    }
    const shifted = (letters << 1) | (before >>> 1);
    // a stop may belong to the word (`U.S.`) only behind its first letter
    looks |= stops & shifted & ~((letters << 2) | before);
    before = letters >>> 30;
    if (looks !== 0 || into.read > from) {
      count = lookTwice(text, into, count, from, letters, looks);
      continue;
    }
    for (let edges = letters ^ ((letters << 1) | (count & 1)); edges !== 0; edges &= edges - 1) {
      bounds[count] = from + lowest(edges);
      count = (count + 1) | 0;
    }
  }
  bounds[count] = to;
  into.count = (count + 1) >> 1;
}

/** Reads 32 code units of which some (`looks`) may be of words other than plain ones, and tells how many bounds there are then. */
function lookTwice(
  text: string,
  into: ScannedWords,
  bounded: number,
  from: number,
  letters: number,
  looks: number,
): number {
  const { bounds } = into;
  let left = letters & onward(into.read - from);
  let inside = bounded & 1;
  let count = bounded;
  for (let rest = looks; rest !== 0; rest &= rest - 1) {
    const bit = lowest(rest);
    if (from + bit < into.read) continue;
    count = putEdges(bounds, count, from, (left ^ ((left << 1) | inside)) & ~onward(bit));
    count = putOdd(text, into, from + bit, count);
    left &= onward(Math.max(into.read - from, bit));
    inside = 0;
  }
  return putEdges(bounds, count, from, left ^ ((left << 1) | inside));
}

const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits);

/** The bits from one on. */
const onward = (bit: number): number => (bit <= 0 ? -1 : bit < TOGETHER ? -1 << bit : 0);

function putEdges(bounds: Uint32Array, count: number, from: number, edges: number): number {
  let next = count;
  for (let rest = edges; rest !== 0; rest &= rest - 1) bounds[next++] = from + lowest(rest);
  return next;
}

/** Puts the word that goes on, or begins, at a code unit that is no plain letter, or ends the one before. */
function putOdd(text: string, into: ScannedWords, at: number, bounded: number): number {
  const to = text.length;
  const { bounds } = into;
  const code = text.charCodeAt(at);
  const kind = kinds[code] === UNKNOWN ? learn(code, text, at) : kinds[code]!;
  const inside = bounded & 1;
  let count = bounded + inside;
  bounds[bounded] = at;
  if (kind === 0) return count;
  let start = inside === 1 ? bounds[bounded - 1]! : at;
  let end = at;
  // most words before an apostrophe end there: `Russia’s`
  if (inside === 1 && !(kind === APOSTROPHE && isPossessive(text, at, to))) end = plainEnd(text, start, to);
  if (end > at) count = bounded - 1;
  else {
    start = at;
    end = oddEnd(text, at, to, into.skipped);
  }
  if (end > at) {
    into.odd[into.odds++] = count >> 1;
    bounds[count] = start;
    bounds[count + 1] = end;
    into.read = end;
    return count + 2;
  }
  into.read = at + width(code, text, at);
  into.skipped = into.read;
  return count;
}

function makeRoom(into: ScannedWords, length: number): void {
  // a word takes a letter and the space behind it; the bound behind the last is written before it is known to be none
  if (length + 2 > into.bounds.length) {
    into.bounds = new Uint32Array((length + 2) * 2);
    into.odd = new Uint32Array(length + 2);
  }
  if (length + TOGETHER + BEFORE_LETTERS > into.letters.byteLength) {
    const letters = new ArrayBuffer(((length + TOGETHER + BEFORE_LETTERS) * 2) & ~3);
    into.letters = new DataView(letters);
    into.fours = new Int32Array(letters);
  }
}

/**
 * The end of a word or number that begins with something else than a plain letter; its start where there is none. What ends at
 * `skipped` is half of a pair or a sign, and no space whatever it looks like.
 */
function oddEnd(text: string, start: number, to: number, skipped: number): number {
  const code = text.charCodeAt(start);
  if (isLetter(code, text, start)) return plainEnd(text, start, to);
  if (isDigit(code)) return numberEnd(text, start, to);
  const possessive = isApostrophe(code) && start > 0 && isPossessive(text, start, to);
  return possessive && (start === skipped || !isSpace(text.charCodeAt(start - 1))) ? start + 2 : start;
}
