import { sanitizeLine } from '@readout/core/text';
import { expect, test } from 'vitest';
import { textWidth } from '../layout/width.ts';
import { layOut } from './text-rows.ts';

const nothing = { opening: new Map<number, string>(), closing: new Map<number, string>() };
const rowsOf = (text: string, columns: number, inserts = nothing): string[] =>
  layOut(text, columns, inserts).map(({ start, end }) => text.slice(start, end));

const texts = [
  ['one two three', 9, ['one two', 'three']],
  ['one\r\n\r\ntwo', 9, ['one', '', 'two']],
  ['  spaced   out  ', 40, ['spaced   out']],
  ['王毅 said', 6, ['王毅', 'said']],
  ['', 10, []],
] as const;
test.each(texts)('%j in %i columns', (text, columns, rows) => {
  expect(rowsOf(text, columns)).toEqual(rows);
});

test('what is put in takes room', () => {
  const inserts = { ...nothing, closing: new Map([[7, '[12]']]) };
  expect(rowsOf('one two three', 9, inserts)).toEqual(['one', 'two', 'three']);
});

test('no row is too wide, and no word is lost', () => {
  const text = `${'x'.repeat(300)} ${'王'.repeat(90)} e\u0301e\u0301 👩‍👩‍👧 `.repeat(40);
  const rows = rowsOf(text, 31);
  expect(rows.filter((row) => textWidth(sanitizeLine(row)) > 31)).toEqual([]);
  expect(rows.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});
