import { ungarbled } from '../../../text/garbled.ts';
import type { Token } from '../../../text/tokenize.ts';
import { particles } from '../closed-class.ts';

/** A person’s name as written, taken apart. All but `text` folded. */
export interface PersonName {
  text: string;
  words: readonly string[];
  given: string;
  /** The last word. */
  family: string;
  /** The last word with the particles before it: "bin salman", "al-assad". */
  wholeFamily: string;
}

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The name in tokens `from` to `to`: hyphenated words are one, initials in the middle and "Jr." are left out. */
export function personName(text: string, tokens: readonly Token[], from: number, to: number): PersonName {
  const words: string[] = [];
  let whole = '';
  let joined = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.text === '-') {
      joined = words.length > 0;
      continue;
    }
    if (token.shape !== 'word' || (at > from && GENERATIONS.has(token.lower))) continue;
    const word = token.lower.replace(/\.$/, '');
    if (joined) words[words.length - 1] += '-' + word;
    else if (word.length > 1 || at === from) words.push(word);
    joined = false;
  }
  const family = words.at(-1) ?? '';
  let first = words.length - 1;
  while (first > 1 && particles.has(words[first - 1]!)) first--;
  whole = words.slice(Math.max(first, words.length > 1 ? 1 : 0)).join(' ');
  return {
    text: ungarbled(text.slice(tokens[from]!.start, tokens[to - 1]!.end)).replace(/\s+/g, ' '),
    words,
    given: words[0] ?? '',
    family: family.replace(/^(?:al|el|ben|abu)-/, ''),
    wholeFamily: whole,
  };
}
