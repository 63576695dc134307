import { searchable } from '../../search/terms.ts';
import { type Token, tokenize } from '../../text/tokenize.ts';

/** Characters a word takes with what stands before it, generously: no more of a text is read than its nearest words need. */
const USUAL = 12;

/** The last words of a text, so many at least where it has them, in place. */
function last(text: string, count: number): Token[] {
  for (let reach = (count + 1) * USUAL; ; reach *= 3) {
    const from = Math.max(0, text.length - reach);
    const words = searchable(tokenize(text, from));
    // the first word read may be half a word
    if (from === 0 || words.length > count) return words.slice(from === 0 ? 0 : 1);
  }
}

/** The first words of a text that follows on a word, so many at least where it has them: an `’s` at its beginning belongs to that word. */
function first(text: string, count: number): Token[] {
  const following = `x${text}`;
  for (let reach = (count + 1) * USUAL; ; reach *= 3) {
    const to = Math.min(following.length, reach);
    const words = searchable(tokenize(following, 0, to)).slice(1);
    // the last word read may be half a word
    if (to === following.length || words.length > count) return to === following.length ? words : words.slice(0, -1);
  }
}

/** The last words of a text, the nearest first, folded. */
export const wordsBefore = (text: string, count: number): string[] =>
  last(text, count)
    .slice(-count)
    .reverse()
    .map(({ lower }) => lower);

/** The first words of a text, folded. */
export const wordsAfter = (text: string, count: number): string[] =>
  first(text, count)
    .slice(0, count)
    .map(({ lower }) => lower);

/** A text from its last so many words on. */
export function lastWords(text: string, count: number): string {
  if (count === 0) return '';
  const words = last(text, count + 1);
  return words.length <= count ? text : text.slice(words.at(-count)!.start);
}

/** A text up to its first so many words. */
export function firstWords(text: string, count: number): string {
  if (count === 0) return '';
  const words = first(text, count + 1);
  return words.length <= count ? text : text.slice(0, words[count - 1]!.end - 1);
}
