import { scannedWords, scanWords } from '../../search/index/scan-words.ts';
import { fold } from '../../text/fold.ts';

/** Characters a word takes with what stands before it, and some more: no more of a text is read than its nearest words mostly need. */
const USUAL = 8;

/** Used again for every line. */
const words = scannedWords();
const startOf = (word: number): number => words.bounds[word * 2]!;
const endOf = (word: number): number => words.bounds[word * 2 + 1]!;

/** Finds the last words of a text, so many at least where it has them: the number of the first of them among `words`. `at` is where their places count from. */
function last(text: string, count: number): { first: number; at: number } {
  for (let reach = (count + 2) * USUAL; ; reach *= 3) {
    const at = Math.max(0, text.length - reach);
    scanWords(text.slice(at), words);
    // the first word read may be half a word
    if (at === 0 || words.count > count) return { first: at === 0 ? 0 : 1, at };
  }
}

/**
 * Finds the first words of a text that follows on a word, so many at least where it has them, from the second of `words` on: an `’s` at
 * its beginning belongs to the word before, which an `x` stands for. Gives one past the last of them.
 */
function first(text: string, count: number): number {
  for (let reach = (count + 2) * USUAL; ; reach *= 3) {
    scanWords(`x${text.slice(0, reach - 1)}`, words);
    const whole = text.length < reach;
    // the last word read may be half a word
    if (whole || words.count > count + 1) return whole ? words.count : words.count - 1;
  }
}

/** The last words of a text, the nearest first, folded. */
export function wordsBefore(text: string, count: number): string[] {
  const { first: from, at } = last(text, count);
  const found: string[] = [];
  for (let word = words.count - 1; word >= from && found.length < count; word--)
    found.push(fold(text.slice(at + startOf(word), at + endOf(word))));
  return found;
}

/** The first words of a text, folded. */
export function wordsAfter(text: string, count: number): string[] {
  const end = first(text, count);
  const found: string[] = [];
  for (let word = 1; word < end && found.length < count; word++)
    found.push(fold(text.slice(startOf(word) - 1, endOf(word) - 1)));
  return found;
}

/** A text from its last so many words on. */
export function lastWords(text: string, count: number): string {
  if (count === 0) return '';
  const { first: from, at } = last(text, count + 1);
  return words.count - from <= count ? text : text.slice(at + startOf(words.count - count));
}

/** A text up to its first so many words. */
export function firstWords(text: string, count: number): string {
  if (count === 0) return '';
  const end = first(text, count + 1);
  return end - 1 <= count ? text : text.slice(0, endOf(count) - 1);
}
