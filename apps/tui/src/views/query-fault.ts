import { sanitizeLine } from '@readout/core/text';
import { type Line, line, piece, space } from '../layout/line.ts';
import { cutStart, cutText, textWidth } from '../layout/width.ts';

/** A query with a mark below the place that is wrong; of a long one the part around it. */
export function pointedAt(query: string, at: { start: number; end: number }, columns: number): Line[] {
  const room = Math.max(8, columns);
  const before = cutStart(sanitizeLine(query.slice(0, at.start)), Math.floor(room * 0.6));
  const from = textWidth(before);
  const rest = cutText(sanitizeLine(query.slice(at.start)), Math.max(1, room - from))[0];
  const wrong = textWidth(sanitizeLine(query.slice(at.start, at.end)));
  const marked = Math.max(1, Math.min(wrong, room - from));
  return [[{ text: before + rest }], line(space(from), piece(`^${'~'.repeat(marked - 1)}`, 'error'))];
}
