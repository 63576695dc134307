/** Numbers of an entry: the hash of the word, where its letters are, how many, its term. */
const ENTRY = 4;

/** Terms by how words are spelt, for words of any letters and signs: found before any string is made of them. */
export interface SpeltWords {
  /** The term of a stretch of a text; 0 where it is not known. */
  find(text: string, start: number, end: number): number;
  /** Adds the term of a stretch that was not found. */
  add(text: string, start: number, end: number, term: number): void;
}

export function speltWords(): SpeltWords {
  // Open addressing, at most half full: a slot holds the number of an entry, from 1.
  let slots = new Uint32Array(1 << 13);
  let entries = new Int32Array(ENTRY << 12);
  let count = 1;
  let letters = new Uint16Array(1 << 15);
  let used = 0;

  function find(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const entry = slots[slot]! * ENTRY;
      if (
        entries[entry] === hash &&
        entries[entry + 2] === end - start &&
        isSpelt(entries[entry + 1]!, text, start, end)
      )
        return entries[entry + 3]!;
    }
    return 0;
  }

  function isSpelt(from: number, text: string, start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (letters[from + at - start] !== text.charCodeAt(at)) return false;
    return true;
  }

  function add(text: string, start: number, end: number, term: number): void {
    const length = end - start;
    if ((count + 1) * ENTRY > entries.length) {
      const grown = new Int32Array(entries.length * 2);
      grown.set(entries);
      entries = grown;
    }
    if (used + length > letters.length) {
      const grown = new Uint16Array(Math.max(used + length, letters.length * 2));
      grown.set(letters);
      letters = grown;
    }
    const entry = count++ * ENTRY;
    entries[entry] = hashOf(text, start, end);
    entries[entry + 1] = used;
    entries[entry + 2] = length;
    entries[entry + 3] = term;
    for (let at = start; at < end; at++) letters[used++] = text.charCodeAt(at);
    if (count * 2 > slots.length) {
      slots = new Uint32Array(slots.length * 2);
      for (let each = 1; each < count; each++) put(each);
    } else put(count - 1);
  }

  function put(entry: number): void {
    const mask = slots.length - 1;
    let slot = entries[entry * ENTRY]! & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = entry;
  }

  return { find, add };
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
