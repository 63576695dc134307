import { expect, test } from 'vitest';
import { type Line, line, piece } from './line.ts';
import { width } from './width.ts';
import { wrap } from './wrap.ts';

const text = (row: Line): string => row.map((part) => part.text).join('');

const table: [what: string, line: Line, columns: number, wrapped: string[]][] = [
  ['between words', line('one two three'), 8, ['one two', 'three']],
  ['exactly as wide', line('one two'), 7, ['one two']],
  ['a word that is too long is cut', line('a bbbbbbbbbb c'), 4, ['a', 'bbbb', 'bbbb', 'bb c']],
  ['nothing', line(''), 10, ['']],
  ['spaces alone', line('   '), 10, ['']],
  ['wide characters count two', line('王毅 外交部长 布林肯'), 8, ['王毅', '外交部长', '布林肯']],
  ['wide characters without spaces are cut', line('外交部长布林肯'), 6, ['外交部', '长布林', '肯']],
  [
    'a style inside a word does not break it',
    line('(', piece('Lavrov', 'person'), '), then'),
    9,
    ['(Lavrov),', 'then'],
  ],
  ['combining marks take no column', line('e\u0301te\u0301 la\u0300'), 6, ['e\u0301te\u0301 la\u0300']],
];

test.each(table)('%s', (_, given, columns, wrapped) => {
  const rows = wrap(given, columns);
  expect(rows.map(text)).toEqual(wrapped);
  for (const row of rows) expect(width(row)).toBeLessThanOrEqual(columns);
});

test('styles go on in the next line', () => {
  expect(wrap(line(piece('one two three', 'quote')), 7)).toEqual([
    [{ text: 'one two', style: 'quote' }],
    [{ text: 'three', style: 'quote' }],
  ]);
});

test.each([
  ['one word', 'a'.repeat(1_000_000)],
  ['one wide word', '王'.repeat(300_000)],
  ['spaces', ' '.repeat(1_000_000)],
  ['short words', 'a '.repeat(500_000)],
])('a megabyte of %s takes its length in time', (_, text) => {
  const started = performance.now();
  const rows = wrap(line(text), 80);
  for (const row of rows) expect(width(row) <= 80).toBe(true);
  expect(performance.now() - started).toBeLessThan(5000);
});
