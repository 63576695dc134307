import { expect, test } from 'vitest';
import { beside } from './beside.ts';
import { type Line, line } from './line.ts';
import { width } from './width.ts';
import { wrap } from './wrap.ts';

const text = (lines: readonly Line[]): string[] =>
  lines.map((row) =>
    row
      .map((part) => part.text)
      .join('')
      .trimEnd(),
  );
const block = (words: string) => (columns: number) => wrap(line(words), columns);

test('next to each other where both get a readable width', () => {
  const lines = text(beside([block('left '.repeat(14)), block('right '.repeat(6))], 80));
  expect(lines).toEqual([
    'left left left left left left left     │ right right right right right right',
    'left left left left left left left     │',
  ]);
});

test('below each other where they do not', () => {
  expect(text(beside([block('left'), block('right')], 60))).toEqual(['left', '', 'right']);
});

test.each([40, 66, 67, 80, 120, 200])('three blocks fit into %i columns', (columns) => {
  const lines = beside([block('one '.repeat(40)), block('王'.repeat(90)), block('three '.repeat(9))], columns);
  for (const row of lines) expect(width(row)).toBeLessThanOrEqual(columns);
});
