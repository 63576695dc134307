import { expect, test } from 'vitest';
import { color, columns } from './process.ts';

const widths: [terminal: number | undefined, env: Record<string, string>, columns: number][] = [
  [120, {}, 120],
  [undefined, {}, 80],
  [undefined, { COLUMNS: '100' }, 100],
  [undefined, { COLUMNS: 'wide' }, 80],
  [undefined, { COLUMNS: '-1' }, 80],
  [0, {}, 80],
  [10, {}, 40],
];

test.each(widths)('terminal %s, %j: %i columns', (terminal, env, expected) => {
  expect(columns(terminal, env)).toBe(expected);
});

const colours: [terminal: boolean, env: Record<string, string>, color: boolean][] = [
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [false, { FORCE_COLOR: '1' }, true],
  [false, { FORCE_COLOR: '' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [true, { TERM: 'dumb' }, false],
];

test.each(colours)('terminal %s, %j: colour %s', (terminal, env, expected) => {
  expect(color(terminal, env)).toBe(expected);
});
