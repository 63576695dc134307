import { BEFORE_LETTERS, type ScannedWords } from './scan-words.ts';

/** Words of so many plain letters are told apart by two numbers. */
export const TOLD_APART = 12;

/** Numbers of a slot: the letters of the word, in two; its term, 0 where the slot is free; one more, so that no slot lies across two lines of the cache. */
const SLOT_BITS = 2;
const SLOT = 1 << SLOT_BITS;

/** By length, which of the last four letters are of the word, which of the four before, which of the four before those. */
const masks = Int32Array.from({ length: 4 * (TOLD_APART + 1) }, (_, at) => {
  const bytes = (at >> 2) - (at & 3) * 4;
  return bytes <= 0 ? 0 : -1 << Math.max(0, 32 - bytes * 8);
});

/** A letter has five bits of a byte: the first four of twelve letters are put where the other eight leave room. */
const lowBits = (letters: number): number => (letters & 0x07070707) << 5;
const highBits = (letters: number): number => (letters & 0x18181818) << 2;

const slotOf = (first: number, second: number, mask: number): number => {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return ((hash ^ (hash >>> 15)) << SLOT_BITS) & mask;
};

/** Terms by their letters, of words of plain letters that are not too long: found without a look at the text, whatever the case. */
export interface PlainWords {
  /** Open addressing, at most three quarters full: the common words came first and are where they are looked for. */
  slots: Int32Array;
  count: number;
}

export const plainWords = (): PlainWords => ({ slots: new Int32Array(SLOT << 15), count: 0 });

/** Puts the terms of words into `into`, up to one that is not known or too long, and tells which it is; `to` where there is none. */
export function findPlain(
  { slots }: PlainWords,
  { letters, bounds }: ScannedWords,
  from: number,
  to: number,
  into: Uint32Array,
): number {
  const mask = (slots.length - 1) | 0;
  // looked up once, not at every word
  const shift = BEFORE_LETTERS | 0;
  const longest = TOLD_APART | 0;
  let word = from | 0;
  for (; word < to; word = (word + 1) | 0) {
    const end = bounds[(word << 1) + 1]! | 0;
    const length = (end - bounds[word << 1]!) | 0;
    if (length > longest) return word;
    const behind = (end + shift) | 0;
    const early = letters.getInt32(behind - 12, true) & masks[(length << 2) + 2]!;
    const first = (letters.getInt32(behind - 4, true) & masks[length << 2]!) | lowBits(early);
    const second = (letters.getInt32(behind - 8, true) & masks[(length << 2) + 1]!) | highBits(early);
    let at = slotOf(first, second, mask);
    while (slots[at] !== first || slots[at + 1] !== second) {
      if (slots[at + 2] === 0) return word;
      at = (at + SLOT) & mask;
    }
    into[word] = slots[at + 2]!;
  }
  return word;
}

/** Adds the term of a word that is not known, and not too long. */
export function addPlain(plain: PlainWords, { letters, bounds }: ScannedWords, word: number, term: number): void {
  const end = bounds[word * 2 + 1]! + BEFORE_LETTERS;
  const length = end - BEFORE_LETTERS - bounds[word * 2]!;
  const early = letters.getInt32(end - 12, true) & masks[(length << 2) + 2]!;
  put(
    plain.slots,
    (letters.getInt32(end - 4, true) & masks[length << 2]!) | lowBits(early),
    (letters.getInt32(end - 8, true) & masks[(length << 2) + 1]!) | highBits(early),
    term,
  );
  if (++plain.count * 4 * SLOT > plain.slots.length * 3) grow(plain);
}

function put(slots: Int32Array, first: number, second: number, term: number): void {
  const mask = slots.length - 1;
  let at = slotOf(first, second, mask);
  while (slots[at + 2] !== 0) at = (at + SLOT) & mask;
  slots[at] = first;
  slots[at + 1] = second;
  slots[at + 2] = term;
}

function grow(plain: PlainWords): void {
  const before = plain.slots;
  plain.slots = new Int32Array(before.length * 2);
  for (let at = 0; at < before.length; at += SLOT)
    if (before[at + 2] !== 0) put(plain.slots, before[at]!, before[at + 1]!, before[at + 2]!);
}
