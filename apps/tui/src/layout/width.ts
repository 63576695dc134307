import stringWidth from 'string-width';
import type { Line } from './line.ts';

/** Characters of one code unit that take one column each: Latin, Greek, Cyrillic, punctuation, arrows, lines and blocks. */
export const PLAIN =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u038a\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2070-\u209c\u20a0-\u20bf\u2190-\u21ff\u2500-\u25fc]*$/;
let segmenter: Intl.Segmenter | undefined;
const MOST_KNOWN = 10_000;
const known = new Map<string, number>();

function* characters(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) yield segment;
}

/** Columns of one character as a reader sees it. Measuring is slow, and texts repeat their characters. */
function characterWidth(character: string): number {
  let size = known.get(character);
  if (size === undefined) {
    size = stringWidth(character);
    if (known.size < MOST_KNOWN) known.set(character, size);
  }
  return size;
}

/** Columns a text takes on a terminal: wide characters count two, combining marks none. */
export function textWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let sum = 0;
  for (const character of characters(text)) sum += characterWidth(character);
  return sum;
}

/** Columns a line takes. */
export const width = (line: Line): number => line.reduce((sum, { text }) => sum + textWidth(text), 0);

/** The longest beginning of a text that fits into `columns`, and what is left. At least one character, so that cutting ends. */
export function cutText(text: string, columns: number): [head: string, tail: string] {
  if (PLAIN.test(text)) return [text.slice(0, Math.max(1, columns)), text.slice(Math.max(1, columns))];
  let taken = 0;
  let end = 0;
  for (const character of characters(text)) {
    taken += characterWidth(character);
    if (taken > columns && end > 0) break;
    end += character.length;
    if (taken >= columns) break;
  }
  return [text.slice(0, end), text.slice(end)];
}

/** The text cut into parts that fit: the first into `first` columns, the others into `columns`. One pass, however long it is. */
export function* cutAll(text: string, first: number, columns: number): Generator<string> {
  if (PLAIN.test(text)) {
    if (first > 0) yield text.slice(0, first);
    for (let at = Math.max(0, first); at < text.length; at += columns) yield text.slice(at, at + columns);
    return;
  }
  let start = 0;
  let end = 0;
  let left = first;
  for (const character of characters(text)) {
    const taken = characterWidth(character);
    if (taken > left && (end > start || left < columns)) {
      if (end > start) yield text.slice(start, end);
      start = end;
      left = columns;
    }
    end += character.length;
    left -= taken;
  }
  if (end > start) yield text.slice(start, end);
}

/** The longest end of a text that fits into `columns`. */
export function cutStart(text: string, columns: number): string {
  if (columns <= 0) return '';
  if (PLAIN.test(text)) return text.slice(-columns);
  const all = [...characters(text)];
  let taken = 0;
  let start = all.length;
  while (start > 0 && taken + characterWidth(all[start - 1]!) <= columns) taken += characterWidth(all[--start]!);
  return all.slice(start).join('');
}
