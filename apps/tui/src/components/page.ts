import { Box } from 'ink';
import { createElement as h, type ReactNode } from 'react';
import { type Browser, useBrowser } from '../hooks/use-browser.ts';
import { type Action, bindingOf, shown } from '../keys.ts';
import { blank, pad, rule, truncate } from '../layout/fit.ts';
import { join, type Line, line, piece, space } from '../layout/line.ts';
import { width } from '../layout/width.ts';
import { paintLine } from '../paint-line.ts';
import type { ScreenName } from '../place.ts';
import { promptLine } from '../views/prompt.ts';
import { Row } from './row.ts';

export interface PageProps {
  title: Line;
  /** What stands at the right end of the title: a position, a count. */
  note?: Line;
  /** Draws what is between title and footer. */
  body: (columns: number, rows: number) => readonly Line[];
  /** The keys that matter here, in the footer. */
  keys: readonly Action[];
}

const TABS: readonly (readonly [ScreenName, string])[] = [
  ['documents', 'Documents'],
  ['quotes', 'Quotes'],
  ['encounters', 'Encounters'],
  ['entities', 'People and places'],
  ['search', 'Search'],
  ['network', 'Network'],
];
const ROOMY = 16;
const GAP = space(3);

/** How many rows a body has on a terminal of so many. */
export const bodyRows = (rows: number): number => Math.max(1, rows - (rows >= ROOMY ? 5 : 2));

/** A screen of exactly the terminal's size: where one is, the body, the keys. */
export function Page({ title, note = [], body, keys }: PageProps): ReactNode {
  const browser = useBrowser();
  const { columns, rows, color } = browser;
  const height = bodyRows(rows);
  const drawn = body(columns, height).slice(0, height);
  const head = headLine(title, note, columns);
  const lines = [
    ...(rows >= ROOMY ? [tabs(browser), rule(columns), head, blank] : [head]),
    ...drawn,
    ...Array.from({ length: height - drawn.length }, () => blank),
    footer(browser, keys),
  ].slice(0, rows);
  return h(
    Box,
    { flexDirection: 'column', width: columns, height: rows, overflow: 'hidden' },
    lines.map((one, index) => h(Row, { key: index, text: paintLine(one, columns, color) })),
  );
}

function tabs({ here, columns, corpus }: Browser): Line {
  const wide = columns >= 92;
  const names = TABS.map(([screen, name], index) => {
    const style = screen === here.screen ? 'cursor' : 'quiet';
    return piece(
      wide || screen === here.screen ? ` ${index + 1} ${name} ` : ` ${index + 1} ${name.split(' ')[0]} `,
      style,
    );
  });
  const left = line(piece(' Readout ', 'heading'), ...names);
  const right = truncate(line(piece(corpus, 'quiet')), Math.max(0, columns - width(left) - 3));
  return columns - width(left) < 10 ? left : [...pad(left, columns - width(right) - 1), ...right];
}

function headLine(title: Line, note: Line, columns: number): Line {
  const room = columns - width(note) - 3;
  if (room < 12) return [space(1), ...truncate(title, columns - 1)];
  return [space(1), ...pad(truncate(title, room), room + 1), ...note];
}

function footer({ prompt, message, columns }: Browser, actions: readonly Action[]): Line {
  if (prompt) return promptLine(prompt, columns);
  if (message) return [space(1), ...message];
  const hints = [...actions, 'help' as const, 'quit' as const].map((action) => {
    const { keys, brief } = bindingOf(action);
    return line(piece(shown(keys[0]!), 'key'), ' ', piece(brief ?? action, 'quiet'));
  });
  // what gives way on a narrow screen stands last but for help and quit
  while (hints.length > 2 && width(join(hints, GAP)) > columns - 2) hints.splice(-3, 1);
  return [space(1), ...join(hints, GAP)];
}
