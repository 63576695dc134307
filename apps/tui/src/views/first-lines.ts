import { truncate } from '../layout/fit.ts';
import { type Line, piece } from '../layout/line.ts';
import { width } from '../layout/width.ts';

const MORE = piece('…', 'quiet');

/** The first `most` lines; an ellipsis says that there are more. */
export function firstLines(lines: readonly Line[], most: number, columns: number): Line[] {
  const shown = lines.slice(0, most);
  const last = shown.at(-1);
  if (lines.length <= most || !last) return shown;
  const room = width(last) < columns - 1;
  shown[most - 1] = room
    ? [...last, { text: ' ' }, MORE]
    : [...truncate(last, columns - 1).filter(({ text }) => text !== '…'), MORE];
  return shown;
}
