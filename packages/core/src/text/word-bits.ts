import type { Token } from './tokenize.ts';
import { numbered, numberOf } from './words.ts';

/** What each folded word is, as bits; 0 for a word that is nothing. */
export type WordBits = (token: Token) => number;

/** Puts words and their bits together for asking by token: a word that stands in several lists has the bits of all. */
export function wordBits(entries: Iterable<readonly [lower: string, bits: number]>): WordBits {
  const bits = new Map<string, number>();
  for (const [lower, bit] of entries) bits.set(lower, (bits.get(lower) ?? 0) | bit);
  const numbers = [...bits.keys()].map(numberOf);
  const table = new Uint32Array(numbered());
  let next = 0;
  for (const bit of bits.values()) {
    const number = numbers[next++]!;
    if (number >= 0) table[number] = bit;
  }
  const known = table.length;
  return ({ lowerId, lower }) => (lowerId >= 0 ? (lowerId < known ? table[lowerId]! : 0) : (bits.get(lower) ?? 0));
}

/** The bits of every token. */
export function bitsOf(tokens: readonly Token[], bits: WordBits): Uint32Array {
  const found = new Uint32Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) found[at] = bits(tokens[at]!);
  return found;
}
