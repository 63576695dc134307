import type { WordNode } from './query-node.ts';
import { isPossessiveEnd, wordsIn } from './words.ts';

const FUZZY = /~(\d*)$/;
/** Letters a word must have to differ by one, or by two: a shorter one is like too many others. */
const THREE = 3;
const FIVE = 5;

/**
 * The words of a run: `talks`, `arms-control` (two words side by side), `pre*`, `*fix`, `fuzzy~1`, `fuzzy~` (one edit up to
 * five letters, two beyond). `exact` words are found as they stand. `fault` is told what is wrong.
 */
export function readWord(run: string, exact: boolean, fault: (message: string) => void): WordNode[] {
  const fuzzy = FUZZY.exec(run);
  const core = fuzzy ? run.slice(0, fuzzy.index) : run;
  const ends = core.length > 1 && core.endsWith('*');
  const begins = core.startsWith('*');
  const bare = core.slice(begins ? 1 : 0, ends ? -1 : undefined);
  // "Lavrov’s" is "lavrov" with "'s" behind it; only in marks, and of a plain word, is the end asked for too
  const ending = exact && !begins && !ends && !fuzzy;
  const words = wordsIn(bare)
    .filter((word, at, all) => !isPossessiveEnd(word) || (ending && at > 0 && !isPossessiveEnd(all[at - 1]!)))
    .map((text) => ({ type: 'word', text, exact }) as const);
  const [first] = words;
  const last = words.length - 1;
  if (!first) {
    if (begins || ends || fuzzy) fault(`“${run}” holds no letter to go by.`);
  } else if (bare.includes('*')) fault('a star stands at the beginning or the end of a word.');
  else if (fuzzy && (begins || ends)) fault('a word takes a star or a ~, not both.');
  else if (fuzzy) return fuzzyWords(words, fuzzy[1]!, fault);
  else if (begins && ends && last === 0) {
    fault('a word takes one star, in front or behind.');
    return [{ type: 'prefix', text: first.text }];
  } else
    return words.map((word, index): WordNode => {
      if (begins && index === 0) return { type: 'suffix', text: word.text };
      return ends && index === last ? { type: 'prefix', text: word.text } : word;
    });
  return words;
}

function fuzzyWords(
  words: readonly (WordNode & { type: 'word' })[],
  written: string,
  fault: (message: string) => void,
): WordNode[] {
  const longest = Math.max(...words.map(({ text }) => text.length));
  const edits = written === '' ? (longest > FIVE ? 2 : 1) : Number(written);
  const least = edits === 1 ? THREE : FIVE;
  if (edits !== 1 && edits !== 2) fault('a word may differ by one letter or by two: ~1 or ~2.');
  else if (longest < least)
    fault(`“${words[0]!.text}” is too short for ~${edits}: it takes ${least} letters at least.`);
  else return words.map((word) => (word.text.length < least ? word : { type: 'fuzzy', text: word.text, edits }));
  return [...words];
}
