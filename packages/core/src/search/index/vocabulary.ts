import { fold } from '../../text/fold.ts';
import { NOT_PLAIN, type ScannedWords, TOLD_APART } from './scan-words.ts';

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
  /** Puts the numbers of the words of a text into `into`, each found by its letters before any string is made of them. */
  number(text: string, words: ScannedWords, into: Uint32Array): void;
  /** The number of a term as it stands in the dictionary. */
  numberOf(term: string): number;
}

/** A shorter part of a text is a copy; a longer one would keep the whole text alive. */
const COPIED = 13;

/** Numbers of an entry of the table: its last letters (`ScannedWords`), where its letters are, how many, its term. */
const ENTRY = 5;

const mixed = (low: number, high: number): number => {
  const hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  return hash ^ (hash >>> 15);
};

export function vocabulary(): Vocabulary {
  const terms = [''];
  const numbers = new Map<string, number>([['', NO_TERM]]);
  // Open addressing, at most half full: a slot holds the number of an entry, from 1.
  let slots = new Uint32Array(1 << 15);
  let entries = new Int32Array(ENTRY << 14);
  let count = 1;
  let letters = new Uint16Array(1 << 16);
  let lettersUsed = 0;

  function numberOf(term: string): number {
    let known = numbers.get(term);
    if (known === undefined) {
      known = terms.length;
      numbers.set(term, known);
      terms.push(term);
    }
    return known;
  }

  function number(text: string, words: ScannedWords, into: Uint32Array): void {
    const { starts, ends, low, high } = words;
    // looked up once a text, not once a word
    let table = slots;
    let known = entries;
    for (let word = 0; word < words.count; word++) {
      const last = low[word]!;
      const before = high[word]!;
      const mask = table.length - 1;
      let slot = mixed(last, before) & mask;
      let entry = table[slot]! * ENTRY;
      while (entry !== 0) {
        if (known[entry] === last && known[entry + 1] === before) {
          const length = ends[word]! - starts[word]!;
          const told = length <= TOLD_APART && before !== NOT_PLAIN;
          if (known[entry + 3] === length && (told || isSpelt(known[entry + 2]!, text, starts[word]!, length))) break;
        }
        slot = (slot + 1) & mask;
        entry = table[slot]! * ENTRY;
      }
      if (entry !== 0) {
        into[word] = known[entry + 4]!;
        continue;
      }
      into[word] = add(text, words, word, slot);
      table = slots;
      known = entries;
    }
  }

  function isSpelt(from: number, text: string, start: number, length: number): boolean {
    for (let i = 0; i < length; i++) if (letters[from + i] !== text.charCodeAt(start + i)) return false;
    return true;
  }

  function add(text: string, { starts, ends, low, high }: ScannedWords, word: number, slot: number): number {
    const start = starts[word]!;
    const length = ends[word]! - start;
    const written = text.slice(start, start + length);
    const term = numberOf(termOf(length < COPIED ? written : written.split('').join('')));
    if (length > LONGEST_WORD) return term;
    if ((count + 1) * ENTRY > entries.length) {
      const grown = new Int32Array(entries.length * 2);
      grown.set(entries);
      entries = grown;
    }
    if (lettersUsed + length > letters.length) {
      const grown = new Uint16Array(letters.length * 2);
      grown.set(letters);
      letters = grown;
    }
    entries.set([low[word]!, high[word]!, lettersUsed, length, term], count * ENTRY);
    for (let i = 0; i < length; i++) letters[lettersUsed++] = text.charCodeAt(start + i);
    slots[slot] = count++;
    if (count * 2 > slots.length) rehash();
    return term;
  }

  function rehash(): void {
    slots = new Uint32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (let entry = 1; entry < count; entry++) {
      let slot = mixed(entries[entry * ENTRY]!, entries[entry * ENTRY + 1]!) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry;
    }
  }

  return { terms, number, numberOf };
}
