import { sanitizeLine } from '@readout/core/text';
import { textWidth } from '../layout/width.ts';
import type { Inserts } from './inserts.ts';

/** A row of a laid-out text: the characters it shows. An empty one stands between paragraphs. */
export interface TextRow {
  start: number;
  end: number;
}

/** A text in rows of at most `columns`, broken between words, with room for what is put in. One pass. */
export function layOut(text: string, columns: number, { opening, closing }: Inserts): TextRow[] {
  const rows: TextRow[] = [];
  const extra = [...new Set([...opening.keys(), ...closing.keys()])].sort((a, b) => a - b);
  let next = 0;
  for (const paragraph of text.matchAll(/[^\r\n]+/g)) {
    if (paragraph[0].trim() === '') continue;
    if (rows.length > 0) rows.push({ start: paragraph.index, end: paragraph.index });
    let row: TextRow | undefined;
    let taken = 0;
    for (const word of paragraph[0].matchAll(/\S+/g)) {
      const start = paragraph.index + word.index;
      const end = start + word[0].length;
      let wide = textWidth(sanitizeLine(word[0]));
      while (next < extra.length && extra[next]! <= end) {
        const at = extra[next]!;
        if (at >= start) wide += textWidth(at > start ? (closing.get(at) ?? '') : '');
        if (at >= start && at < end) wide += textWidth(opening.get(at) ?? '');
        next++;
      }
      // one that closes at the end of a word may open at the start of the one glued to it: looked at again
      if (next > 0 && extra[next - 1] === end) next--;
      if (row && taken + 1 + wide <= columns) {
        taken += 1 + wide;
        row.end = end;
      } else {
        const pieces = wide <= columns ? [{ start, end }] : chopped(text, start, end, columns);
        rows.push(...pieces);
        row = rows.at(-1)!;
        taken = Math.min(wide, columns);
      }
    }
  }
  return rows;
}

/** A word wider than the screen, cut. Leaves room for a mark in each part. */
function chopped(text: string, start: number, end: number, columns: number): TextRow[] {
  const room = Math.max(2, columns - 6);
  const parts: TextRow[] = [];
  let from = start;
  let taken = 0;
  let at = start;
  for (const character of text.slice(start, end)) {
    const wide = textWidth(sanitizeLine(character));
    if (taken + wide > room && at > from) {
      parts.push({ start: from, end: at });
      from = at;
      taken = 0;
    }
    taken += wide;
    at += character.length;
  }
  parts.push({ start: from, end: at });
  return parts;
}
