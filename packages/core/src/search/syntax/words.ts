import { fold } from '../../text/fold.ts';
import { isApostrophe, isDigit, isLetter, isPossessive, numberEnd, plainEnd, width } from '../../text/word-ends.ts';

const SPACE = /[\s\u200b]/;

/**
 * The words of a query as the index knows them, folded. Signs between them part words: "arms-control" is two. What `tokenize` and
 * `scanWords` read of long texts, in few lines: who only asks an index needs neither.
 */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  const to = text.length;
  let spaced = true;
  for (let at = 0; at < to; ) {
    const code = text.charCodeAt(at);
    let end = at;
    if (isLetter(code, text, at)) end = plainEnd(text, at, to);
    else if (isDigit(code)) end = numberEnd(text, at, to);
    else if (!spaced && isApostrophe(code) && isPossessive(text, at, to)) end += 2;
    spaced = end === at && SPACE.test(text[at]!);
    const word = fold(text.slice(at, end));
    if (word !== '') words.push(word);
    at = Math.max(end, at + width(code, text, at));
  }
  return words;
}

/** Whether a word is only the end of a possessive: "Lavrov’s" is asked for as "Lavrov" unless it stands in marks. */
export const isPossessiveEnd = (word: string): boolean => word === "'s";
