import { type Line, line, type Piece } from './line.ts';
import { cutText, textWidth, width } from './width.ts';

/** The line, cut with an ellipsis where it is longer than `columns`. */
export function truncate(text: Line, columns: number): Line {
  if (width(text) <= columns) return text;
  const kept: Piece[] = [];
  let room = columns - 1;
  for (const { text: words, style } of text) {
    const taken = textWidth(words);
    if (taken <= room) kept.push({ text: words, style });
    else {
      if (room > 0) kept.push({ text: cutText(words, room)[0].trimEnd(), style });
      break;
    }
    room -= taken;
  }
  return [...kept, { text: '…' }];
}

/** The line, filled with spaces up to `columns`. */
export function pad(text: Line, columns: number, align: 'left' | 'right' = 'left'): Line {
  const missing = columns - width(text);
  if (missing <= 0) return text;
  const space: Piece = { text: ' '.repeat(missing) };
  return align === 'left' ? [...text, space] : [space, ...text];
}

/** The line without white space at its end. */
export function trimEnd(text: Line): Line {
  const kept = [...text];
  while (kept.length > 0 && kept.at(-1)!.text.trim() === '') kept.pop();
  const last = kept.pop();
  return last ? [...kept, { ...last, text: last.text.trimEnd() }] : kept;
}

/** Lines moved to the right; the first may start with something else of the same width. */
export const indent = (lines: readonly Line[], by: number, first?: Line): Line[] =>
  lines.map((text, index) =>
    index === 0 && first ? [...pad(first, by), ...text] : [{ text: ' '.repeat(by) }, ...text],
  );

/** A line of one character. */
export const rule = (columns: number): Line => [{ text: '─'.repeat(columns), style: 'rule' }];

export const blank: Line = line();
