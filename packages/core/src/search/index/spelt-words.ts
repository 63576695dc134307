import { enlarged } from './term-rows.ts';

/** Numbers of an entry: the hash of the word, where its letters are, how many, its term. */
const ENTRY = 4;

/** Terms by how words are spelt, for words of any letters and signs: found before any string is made of them. */
export interface SpeltWords {
  /** Open addressing, at most half full: a slot holds the number of an entry, from 1. */
  slots: Uint32Array;
  entries: Uint32Array;
  count: number;
  letters: Uint16Array;
  used: number;
}

export const speltWords = (): SpeltWords => ({
  slots: new Uint32Array(1 << 13),
  entries: new Uint32Array(ENTRY << 12),
  count: 1,
  letters: new Uint16Array(1 << 15),
  used: 0,
});

/** The term of the code units from `start` to `end`; 0 where it is not known. */
export function findSpelt(spelt: SpeltWords, units: Uint16Array, start: number, end: number): number {
  const { slots, entries, letters } = spelt;
  const hash = hashOf(units, start, end);
  const mask = slots.length - 1;
  for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const entry = slots[slot]! * ENTRY;
    if (
      entries[entry] === hash &&
      entries[entry + 2] === end - start &&
      isSpelt(letters, entries[entry + 1]!, units, start, end)
    )
      return entries[entry + 3]!;
  }
  return 0;
}

function isSpelt(letters: Uint16Array, from: number, units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (letters[from + at - start] !== units[at]) return false;
  return true;
}

/** Adds the term of code units that were not found. */
export function addSpelt(spelt: SpeltWords, units: Uint16Array, start: number, end: number, term: number): void {
  const length = end - start;
  if ((spelt.count + 1) * ENTRY > spelt.entries.length)
    spelt.entries = enlarged(spelt.entries, spelt.entries.length * 2);
  if (spelt.used + length > spelt.letters.length) {
    const grown = new Uint16Array(Math.max(spelt.used + length, spelt.letters.length * 2));
    grown.set(spelt.letters);
    spelt.letters = grown;
  }
  const entry = spelt.count++ * ENTRY;
  spelt.entries[entry] = hashOf(units, start, end);
  spelt.entries[entry + 1] = spelt.used;
  spelt.entries[entry + 2] = length;
  spelt.entries[entry + 3] = term;
  spelt.letters.set(units.subarray(start, end), spelt.used);
  spelt.used += length;
  if (spelt.count * 2 > spelt.slots.length) {
    spelt.slots = new Uint32Array(spelt.slots.length * 2);
    for (let each = 1; each < spelt.count; each++) put(spelt, each);
  } else put(spelt, spelt.count - 1);
}

function put({ slots, entries }: SpeltWords, entry: number): void {
  const mask = slots.length - 1;
  let slot = entries[entry * ENTRY]! & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = entry;
}

function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ units[at]!, 0x9e3779b1);
  return (hash ^ (hash >>> 15)) >>> 0;
}
