import { searchable } from '../../search/terms.ts';
import { type Token, tokenize } from '../../text/tokenize.ts';

/** The last words of a text, the nearest first, folded. */
export const wordsBefore = (text: string, count: number): string[] =>
  // a word has few characters: what stands far off need not be read
  searchable(tokenize(text.slice(-count * REACH)))
    .slice(-count)
    .reverse()
    .map(({ lower }) => lower);

/** The first words of a text, folded. */
export const wordsAfter = (text: string, count: number): string[] =>
  following(text.slice(0, count * REACH))
    .slice(0, count)
    .map(({ lower }) => lower);

/** The words of a text that follows on a word: an `’s` at its beginning belongs to that word. */
const following = (text: string): Token[] =>
  searchable(tokenize(`x${text}`))
    .slice(1)
    .map((token) => ({ ...token, start: token.start - 1, end: token.end - 1 }));

const REACH = 40;

/** A text from its last so many words on. */
export function lastWords(text: string, count: number): string {
  const words = searchable(tokenize(text));
  if (words.length <= count) return text;
  return count === 0 ? '' : text.slice(words.at(-count)!.start);
}

/** A text up to its first so many words. */
export function firstWords(text: string, count: number): string {
  const words = following(text);
  if (words.length <= count) return text;
  return count === 0 ? '' : text.slice(0, words[count - 1]!.end);
}
