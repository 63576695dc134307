import type { WordNode } from './query-node.ts';
import { isPossessiveEnd, wordsIn } from './words.ts';

/** What a run of letters asks for, and what is wrong with it. */
export interface ReadWord {
  words: WordNode[];
  issue?: string;
}

const FUZZY = /~(\d*)$/;
/** Letters a word must have to differ by one, or by two: a shorter one is like too many others. */
const THREE = 3;
const FIVE = 5;

/**
 * The words of a run: `talks`, `arms-control` (two words side by side), `pre*`, `*fix`, `fuzzy~1`, `fuzzy~` (one edit up to
 * five letters, two beyond). `exact` words are found as they stand.
 */
export function readWord(run: string, exact: boolean): ReadWord {
  const fuzzy = FUZZY.exec(run);
  const core = fuzzy ? run.slice(0, fuzzy.index) : run;
  const ends = core.length > 1 && core.endsWith('*');
  const begins = core.startsWith('*');
  const bare = core.slice(begins ? 1 : 0, ends ? -1 : undefined);
  // "Lavrov’s" is "lavrov" with "'s" behind it; only in marks, and of a plain word, is the end asked for too
  const ending = exact && !begins && !ends && !fuzzy;
  const words = wordsIn(bare).filter(
    (word, at, all) => !isPossessiveEnd(word) || (ending && at > 0 && !isPossessiveEnd(all[at - 1]!)),
  );
  if (words.length === 0)
    return { words: [], ...(begins || ends || fuzzy ? { issue: `“${run}” holds no letter to go by.` } : {}) };
  const plain = words.map((text): WordNode => ({ type: 'word', text, exact }));
  if (bare.includes('*')) return { words: plain, issue: 'a star stands at the beginning or the end of a word.' };
  if (fuzzy && (begins || ends)) return { words: plain, issue: 'a word takes a star or a ~, not both.' };
  if (fuzzy) return fuzzyWords(words, fuzzy[1]!, exact);
  if (begins && ends && words.length === 1)
    return { words: [{ type: 'prefix', text: words[0]! }], issue: 'a word takes one star, in front or behind.' };
  const last = words.length - 1;
  return {
    words: plain.map((word, index): WordNode => {
      if (begins && index === 0) return { type: 'suffix', text: word.text };
      return ends && index === last ? { type: 'prefix', text: word.text } : word;
    }),
  };
}

function fuzzyWords(words: readonly string[], written: string, exact: boolean): ReadWord {
  const longest = Math.max(...words.map(({ length }) => length));
  const edits = written === '' ? (longest > FIVE ? 2 : 1) : Number(written);
  const plain = words.map((text): WordNode => ({ type: 'word', text, exact }));
  if (edits !== 1 && edits !== 2)
    return { words: plain, issue: 'a word may differ by one letter or by two: ~1 or ~2.' };
  const least = edits === 1 ? THREE : FIVE;
  if (longest < least)
    return { words: plain, issue: `“${words[0]}” is too short for ~${edits}: it takes ${least} letters at least.` };
  return { words: words.map((text, at) => (text.length < least ? plain[at]! : { type: 'fuzzy', text, edits })) };
}
