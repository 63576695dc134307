import type { Prompt } from '../hooks/use-browser.ts';
import { type Line, piece, space } from '../layout/line.ts';
import { cutStart, cutText, textWidth } from '../layout/width.ts';

const ASKS: Record<Prompt['asks'], string> = { search: 'search', filter: 'filter' };

/** The line being typed, with its cursor; of a long one the part around the cursor. */
export function promptLine({ asks, text, at }: Prompt, columns: number): Line {
  const label = ` ${ASKS[asks]}: `;
  const characters = Array.from(text);
  const room = Math.max(4, columns - textWidth(label) - 2);
  const before = cutStart(characters.slice(0, at).join(''), room - 1);
  const under = characters[at] ?? ' ';
  const rest = characters.slice(at + 1).join('');
  const left = room - textWidth(before) - textWidth(under);
  const after = left > 0 && rest ? cutText(rest, left)[0] : '';
  return [
    { text: label, style: 'quiet' },
    { text: before },
    under === ' ' ? { text: ' ', style: 'cursor' } : piece(under, 'cursor'),
    { text: after },
    space(0),
  ];
}
