import type { Lexicons } from '../../schema/lexicons.ts';
import { once } from '../../text/once.ts';

/** What the cutter knows of words. */
export interface CutWords {
  /** Never followed by the end of a sentence: Mr, Gen. */
  address: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
  /** Words that, with a capital, begin a sentence rather than a name. */
  starters: ReadonlySet<string>;
  speech: ReadonlySet<string>;
}

/** Stop words that are names too: "Theresa May", "Will Smith". */
const NAMES = new Set(['may', 'will', 'us', 'her', 'can', 'under', 'over', 'so', 'an', 'ms', 'of']);

/** What the lexicons say to the cutter. */
export const cutWords = once(
  (lexicons: Lexicons): CutWords => ({
    address: new Set(
      lexicons.honorifics
        .map(({ word }) => word.replace(/\.$/, ''))
        .filter((word) => lexicons.abbreviations.includes(word)),
    ),
    abbreviations: new Set(lexicons.abbreviations),
    starters: new Set((lexicons.stopWords ?? []).filter((word) => !NAMES.has(word))),
    speech: new Set(lexicons.speechVerbs.flatMap(({ forms }) => forms)),
  }),
);
