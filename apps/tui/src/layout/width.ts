import stringWidth from 'string-width';
import type { Line } from './line.ts';

const PLAIN = /^[\x20-\x7e]*$/;
let segmenter: Intl.Segmenter | undefined;

/** Columns a text takes on a terminal: wide characters count two, combining marks none. */
export const textWidth = (text: string): number => (PLAIN.test(text) ? text.length : stringWidth(text));

/** Columns a line takes. */
export const width = (line: Line): number => line.reduce((sum, { text }) => sum + textWidth(text), 0);

/** The longest beginning of a text that fits into `columns`, and what is left. At least one character, so that cutting ends. */
export function cutText(text: string, columns: number): [head: string, tail: string] {
  if (PLAIN.test(text)) return [text.slice(0, Math.max(1, columns)), text.slice(Math.max(1, columns))];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let taken = 0;
  let end = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    taken += textWidth(segment);
    if (taken > columns && end > 0) break;
    end = index + segment.length;
    if (taken >= columns) break;
  }
  return [text.slice(0, end), text.slice(end)];
}

/** The longest end of a text that fits into `columns`. */
export function cutStart(text: string, columns: number): string {
  if (columns <= 0) return '';
  if (PLAIN.test(text)) return text.slice(-columns);
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const segments = Array.from(segmenter.segment(text), ({ segment }) => segment);
  let taken = 0;
  let start = segments.length;
  while (start > 0 && taken + textWidth(segments[start - 1]!) <= columns) taken += textWidth(segments[--start]!);
  return segments.slice(start).join('');
}
