import type { Lexicons } from '../../schema/lexicons.ts';
import { latest } from '../../text/latest.ts';
import { once } from '../../text/once.ts';
import type { Token } from '../../text/tokenize.ts';
import { type WordBits, wordBits } from '../../text/word-bits.ts';
import type { Reading } from '../reading.ts';

/** Where quantities may begin, found in one pass: numbers in digits or words, signs and codes, parts and multiples. */
export interface QuantityWords {
  numbers: readonly number[];
  signs: readonly number[];
  parts: readonly number[];
  many: readonly number[];
}

/** Parts of a whole. */
export const PARTS = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
]);

/** Words for many of which one is the least, and how often. */
export const MANY = new Map([
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
  ['twice', 2],
  ['thrice', 3],
]);

const GROUPS = ['numbers', 'parts', 'many'] as const;

/** The last group of a word, counted from 1. */
const groupOf = once((lexicons: Lexicons): WordBits => {
  const groups = new Map<string, number>();
  for (const word of Object.keys(lexicons.numbers)) groups.set(word, 1);
  for (const word of PARTS.keys()) groups.set(word, 2);
  for (const word of MANY.keys()) groups.set(word, 3);
  return wordBits(groups);
});

/** The places in a document where quantities may begin. */
export const quantityWords = latest((reading: Reading<'token'>): QuantityWords => {
  const found = { numbers: [] as number[], signs: [] as number[], parts: [] as number[], many: [] as number[] };
  const groups = groupOf(reading.lexicons);
  const tokens: readonly Token[] = reading.layer('token');
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const { shape, capital } = token;
    if (shape === 'word') {
      const group = groups(token);
      if (group > 0) found[GROUPS[group - 1]!].push(at);
      if (capital && isLed(tokens[at + 1])) found.signs.push(at);
    } else if (shape === 'number') found.numbers.push(at);
    else if (shape === 'sign' && tokens[at + 1]?.shape === 'number') found.signs.push(at);
  }
  return found;
});

/** Whether a sum may go on: "EUR 5", "US$5". */
const isLed = (token: Token | undefined): boolean => token?.shape === 'number' || token?.shape === 'sign';
