import { parseQuery, QueryError, type Span } from '@readout/core';
import type { Prompt } from '../hooks/use-browser.ts';
import { type Line, type Piece, piece, space } from '../layout/line.ts';
import { cutStart, cutText, textWidth } from '../layout/width.ts';

const ASKS: Record<Prompt['asks'], string> = { search: 'search', filter: 'filter' };

/** The line being typed, with its cursor; of a long one the part around the cursor. What is wrong in it already is marked. */
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
    ...marked(before, characters.slice(0, at).join('').length - before.length, faultsOf(text)),
    under === ' ' ? { text: ' ', style: 'cursor' } : piece(under, 'cursor'),
    { text: after },
    space(0),
  ];
}

/** The parts of a query that are wrong, whatever may still be typed behind them. */
function faultsOf(text: string): Span[] {
  try {
    parseQuery(text);
    return [];
  } catch (error) {
    return error instanceof QueryError ? error.issues.map(({ at }) => at).filter(({ end }) => end < text.length) : [];
  }
}

/** Text that begins at an offset of the query, its faults in the style of errors. */
function marked(text: string, offset: number, faults: readonly Span[]): Line {
  const parts: Piece[] = [];
  let at = 0;
  for (const { start, end } of faults) {
    const from = Math.max(at, start - offset);
    const to = Math.min(text.length, end - offset);
    if (to <= from) continue;
    parts.push({ text: text.slice(at, from) }, { text: text.slice(from, to), style: 'error' });
    at = to;
  }
  return [...parts, { text: text.slice(at) }];
}
