import { fold } from './fold.ts';
import { ungarbled } from './garbled.ts';

/** A word as written, with what every reader of it asks for, worked out once however often it stands in texts. */
export interface Word {
  text: string;
  /** Folded: lower case, no diacritics, straight apostrophes. */
  lower: string;
  /** As written, but for diacritics and curly apostrophes. */
  written: string;
  /** A capital letter comes first. */
  capital: boolean;
  /** The numbers of `lower` and `written` among all strings known here; `UNNUMBERED` where there are too many. */
  lowerId: number;
  writtenId: number;
}

/** What a word is numbered when the table is full: it has to be looked up by its letters. */
export const UNNUMBERED = -1;

/** So many different words are kept; rarer ones of a large corpus are worked out each time. */
const MOST = 1 << 15;
/** Longer "words" are hardly words. */
const LONGEST = 40;

/** Open addressing, at most half full: a word is found by its letters in the text, before any string is made of them. */
const SLOTS = 1 << 16;
const slots: (Word | undefined)[] = new Array(SLOTS).fill(undefined);
let kept = 0;
/** More strings than words are numbered: the words of the lexicons come on top. */
const MOST_NUMBERS = 1 << 17;
const numbers = new Map<string, number>();

/** The number of a string: the same string has the same number as long as the program runs. */
export function numberOf(string: string): number {
  const known = numbers.get(string);
  if (known !== undefined) return known;
  if (numbers.size >= MOST_NUMBERS) return UNNUMBERED;
  const next = numbers.size;
  numbers.set(string, next);
  return next;
}

/** How many strings are numbered: every number is below. */
export const numbered = (): number => numbers.size;

/** The word, number or sign that stands in `text` from `start` to `end`. */
export function wordAt(text: string, start: number, end: number): Word {
  const length = end - start;
  if (length > LONGEST) return read(text.slice(start, end));
  let hash = length;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let word = slots[slot]; word !== undefined; word = slots[slot]) {
    if (isSpelt(word.text, text, start, length)) return word;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const word = read(text.slice(start, end));
  if (kept < MOST) {
    slots[slot] = word;
    kept++;
  }
  return word;
}

function isSpelt(word: string, text: string, start: number, length: number): boolean {
  if (word.length !== length) return false;
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

const ASCII = /^[\x20-\x7e]*$/;
const UPPER = /^\p{Lu}/u;

function read(spelt: string): Word {
  // A part of a long text would keep the whole of it alive.
  const text = spelt.length <= LONGEST ? spelt.split('').join('') : spelt;
  const plain = ASCII.test(text);
  const lower = fold(text);
  const written = plain
    ? text
    : ungarbled(text)
        .replace(/[’‘ʼ]/g, "'")
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '');
  const short = text.length <= LONGEST;
  return {
    text,
    lower,
    written,
    capital: UPPER.test(text),
    lowerId: short ? numberOf(lower) : UNNUMBERED,
    writtenId: short ? numberOf(written) : UNNUMBERED,
  };
}
