import type { Lexicons } from '../../schema/lexicons.ts';
import { once } from '../../text/once.ts';

/** What the cutter knows of words. */
export interface CutWords {
  /** Never followed by the end of a sentence: Mr, Gen, v. */
  address: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
  /** Words that, with a capital, begin a sentence rather than a name. */
  starters: ReadonlySet<string>;
  /** Those that with a lower-case word behind them begin a sentence: "Her brother", not "Her Majesty". */
  openers: ReadonlySet<string>;
  /** Days and months, which go on after a time: "at 6 p.m. Monday". */
  calendar: ReadonlySet<string>;
  speech: ReadonlySet<string>;
}

/** Stop words that are names too: "Theresa May", "Will Smith". */
const NAMES = new Set(['may', 'will', 'us', 'her', 'can', 'under', 'over', 'so', 'an', 'ms', 'of']);

const OPENERS = new Set(['her', 'so', 'an', 'under', 'over']);
const VERSUS = ['v', 'vs'];

/** What the lexicons say to the cutter. */
export const cutWords = once(
  (lexicons: Lexicons): CutWords => ({
    address: new Set([
      ...lexicons.honorifics
        .map(({ word }) => word.replace(/\.$/, ''))
        .filter((word) => lexicons.abbreviations.includes(word))
        // as transcripts write them: "MS. PSAKI:"
        .flatMap((word) => [word, word.toUpperCase()]),
      ...VERSUS,
    ]),
    abbreviations: new Set(lexicons.abbreviations),
    starters: new Set((lexicons.stopWords ?? []).filter((word) => !NAMES.has(word))),
    openers: OPENERS,
    calendar: new Set([...lexicons.weekdays.flat(), ...lexicons.months.flat()].map((word) => word.toLowerCase())),
    speech: new Set(lexicons.speechVerbs.flatMap(({ forms }) => forms)),
  }),
);
