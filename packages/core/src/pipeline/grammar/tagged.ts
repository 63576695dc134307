import type { Token } from '../../text/tokenize.ts';
import { AUXILIARY, DETERMINER, POSSESSIVE, PREPOSITION, REPORTING, VERB } from './word-classes.ts';

/** Tokens `from` (inclusive) to `to` (exclusive). */
export interface TokenRange {
  from: number;
  to: number;
}

/** Tokens with what each can be: what the grammar reads. */
export interface Tagged {
  tokens: readonly Token[];
  classes: Uint16Array;
}

/** How far, in tokens, the grammar looks for the edge of a phrase. */
export const REACH = 45;

/** Whether a word can be a finite verb. */
export const isFiniteVerb = (bits: number): boolean => (bits & (VERB | AUXILIARY | REPORTING)) !== 0;

export const isDash = (text: string): boolean => text === '—' || text === '–' || text === '--';

/** "the plans", "their vote", "of runs", "state-run": a form of a verb that is a noun here. */
export const isNounHere = (tokens: readonly Token[], classes: Uint16Array, at: number, bits: number): boolean =>
  !(bits & AUXILIARY) &&
  at > 0 &&
  ((tokens[at - 1]!.lower === '-' && !tokens[at - 1]!.spaced && !tokens[at]!.spaced) ||
    (classes[at - 1]! & (DETERMINER | POSSESSIVE)) !== 0 ||
    tokens[at - 1]!.lower === "'s" ||
    ((classes[at - 1]! & PREPOSITION) !== 0 && tokens[at - 1]!.lower !== 'to'));

/** A full stop inside a name: "Mr. Smith", "John F. Kerry", "Sen. Cruz". */
export function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (tokens[at]!.spaced || !before || !after || before.shape !== 'word' || tokens[at]!.text.length > 1) return false;
  return (
    before.capital &&
    before.text.length <= 5 &&
    (after.shape === 'word' || after.lower === ',' || after.shape === 'number')
  );
}
