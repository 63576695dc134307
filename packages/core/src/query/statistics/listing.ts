import type { Scope, Significance, StopWords } from '../../schema/scope.ts';
import type { Terms, WordsIn } from '../../schema/terms.ts';
import { englishStopWords } from '../../text/stop-words.ts';
import { ALPHA, criticalValue } from './significance.ts';

/** How a list of words is cut. */
export interface ListingOptions {
  /** Which words are meant; all running text unless told. */
  in?: WordsIn | undefined;
  /** Rarer ones are not listed. */
  min?: number | undefined;
  /** So many at most; 25 unless told, 0 for all. */
  limit?: number | undefined;
  /** Words that are not listed: the commonest of English unless told, none where the list is empty. */
  stopWords?: readonly string[] | undefined;
}

/** The commonest English words, the pronouns a list is no better for, and `’s`. */
const usual: readonly string[] = [
  ...englishStopWords,
  ..."'s his him me us himself herself itself themselves myself ourselves".split(' '),
];

/** Tells terms to be listed from stop words. A term of several words is left out where it begins or ends with one. */
export function listable(stopWords: readonly string[] = usual): { told: StopWords; lists(term: string): boolean } {
  const stops = new Set(stopWords);
  return {
    told: stops.size > 0 ? 'left out' : 'listed',
    lists: (term) => {
      const words = term.split(' ');
      return !stops.has(words[0]!) && !stops.has(words.at(-1)!);
    },
  };
}

export const scopeOf = ({ text, in: where, tokens, documents }: Terms): Scope => ({
  text,
  in: where,
  tokens,
  documents,
});

export const significanceOf = (tests: number): Significance => ({
  test: 'log-likelihood',
  alpha: ALPHA,
  tests,
  threshold: criticalValue(tests),
});

export const perMillion = (count: number, tokens: number): number => (tokens === 0 ? 0 : (count * 1_000_000) / tokens);

const USUAL_LIMIT = 25;

export const cut = <T>(list: readonly T[], limit: number = USUAL_LIMIT): T[] =>
  limit === 0 ? [...list] : list.slice(0, limit);
