import { fold } from '../../text/fold.ts';

const PLAIN = /^[a-z][a-z\d]*$/i;

/**
 * A word, of one of four kinds: an initialism (`U.S.`; of 16 letters at most, so that the pattern is linear); letters with what may
 * stand among them (digits, an apostrophe, the second half of a garbled letter); a number with the letters behind it; `’s` behind
 * anything but a space.
 */
const WORD =
  /(?:(?![\u{10000}-\u{10ffff}])[\p{L}\p{M}]\.){2,16}(?![\p{L}\p{M}])|[\p{L}\p{M}](?:[\p{L}\p{M}\d]|['’](?![sS](?![\p{L}\p{M}\d]))(?=[\p{L}\p{M}])|(?<=[ÃÄÅ])[¡-©¬-´¶-¹¼-¿€†‡‰™])*|\d(?:\d|[,.:](?=\d))*[\p{L}\p{M}]*|(?<=[^\s\u200b])['’][sS](?![\p{L}\p{M}\d])/gu;

/**
 * The words of a query as the index knows them, folded. Signs between them part words: "arms-control" is two. What `tokenize` and
 * `scanWords` read of long texts, in few lines: who only asks an index needs neither.
 */
export function wordsIn(text: string): string[] {
  // what most words are: the pattern of all others takes a while to be made when it is first used
  if (PLAIN.test(text)) return [text.toLowerCase()];
  return (text.match(WORD) ?? []).map(fold).filter((word) => word !== '');
}

/** Whether a word is only the end of a possessive: "Lavrov’s" is asked for as "Lavrov" unless it stands in marks. */
export const isPossessiveEnd = (word: string): boolean => word === "'s";
