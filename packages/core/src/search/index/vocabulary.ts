import { fold } from '../../text/fold.ts';

/** Words are told apart by so many code units; what is longer is hardly a word. */
export const LONGEST_WORD = 64;

/** The form of a word in the dictionary: folded, and cut where it is endless. `''` for marks alone, which are no word. */
export const termOf = (written: string): string => fold(written).slice(0, LONGEST_WORD);

/** Hyphens that make one word of two. */
export const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;

/** Longest run of hyphenated words that is also one word. */
export const MOST_PARTS = 8;

/** What a stretch of text that is no word is numbered. */
export const NO_TERM = 0;

/** All terms met while writing, numbered from 1 as they come. */
export interface Vocabulary {
  /** By number. `terms[0]` is no term. */
  terms: string[];
  /** The number of the word from `start` to `end`, found by its letters before any string is made of them. */
  wordAt(text: string, start: number, end: number): number;
  /** The number of a term as it stands in the dictionary. */
  number(term: string): number;
}

export function vocabulary(): Vocabulary {
  const terms = [''];
  const numbers = new Map<string, number>([['', NO_TERM]]);
  // Open addressing, at most half full.
  let slots = new Int32Array(1 << 14).fill(-1);
  const spelt: string[] = [];
  const hashes: number[] = [];
  const termOfSpelt: number[] = [];

  function number(term: string): number {
    let known = numbers.get(term);
    if (known === undefined) {
      known = terms.length;
      numbers.set(term, known);
      terms.push(term);
    }
    return known;
  }

  function wordAt(text: string, start: number, end: number): number {
    const length = end - start;
    if (length > LONGEST_WORD) return number(termOf(text.slice(start, end)));
    let hash = length;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let entry = slots[slot]!; entry >= 0; entry = slots[slot]!) {
      if (hashes[entry] === hash && isSpelt(spelt[entry]!, text, start, length)) return termOfSpelt[entry]!;
      slot = (slot + 1) & mask;
    }
    // A part of a long text would keep the whole of it alive.
    const written = text.slice(start, end).split('').join('');
    slots[slot] = spelt.length;
    spelt.push(written);
    hashes.push(hash);
    termOfSpelt.push(number(termOf(written)));
    if (spelt.length * 2 > slots.length) slots = grown(hashes, slots.length * 2);
    return termOfSpelt.at(-1)!;
  }

  return { terms, wordAt, number };
}

function isSpelt(word: string, text: string, start: number, length: number): boolean {
  if (word.length !== length) return false;
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function grown(hashes: readonly number[], size: number): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(size).fill(-1);
  hashes.forEach((hash, entry) => {
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while (slots[slot]! >= 0) slot = (slot + 1) & (size - 1);
    slots[slot] = entry;
  });
  return slots;
}
