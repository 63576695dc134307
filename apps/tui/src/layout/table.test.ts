import { expect, test } from 'vitest';
import { type Line, line } from './line.ts';
import { type Column, table } from './table.ts';
import { width } from './width.ts';

const text = (lines: readonly Line[]): string[] => lines.map((row) => row.map((part) => part.text).join(''));

const rows = [
  ['2021-05-19', 'a title that is rather long for its column', 'an-id-that-is-never-cut'],
  ['2021', 'short', 'id'],
];
const shape: Column[] = [{ head: 'Date' }, { head: 'Title', fit: 'wrap', least: 10 }, { head: 'Id' }];

test('as wide as it wants to be', () => {
  expect(text(table(shape, rows, 100))).toEqual([
    'Date        Title                                       Id',
    '2021-05-19  a title that is rather long for its column  an-id-that-is-never-cut',
    '2021        short                                       id',
  ]);
});

test('the column that may wrap gives way', () => {
  expect(text(table(shape, rows, 60))).toEqual([
    'Date        Title                    Id',
    '2021-05-19  a title that is rather   an-id-that-is-never-cut',
    '            long for its column',
    '2021        short                    id',
  ]);
});

test('the last column moves below the row where nothing else helps', () => {
  expect(text(table(shape, rows, 40))).toEqual([
    'Date        Title',
    '2021-05-19  a title that is rather long',
    '            for its column',
    '  an-id-that-is-never-cut',
    '2021        short',
    '  id',
  ]);
});

test('cut columns end in an ellipsis, numbers stand right', () => {
  const lines = table(
    [{ fit: 'cut', least: 4 }, { align: 'right' }],
    [
      ['Antony Blinken', '7'],
      ['Raab', '12'],
    ],
    12,
  );
  expect(text(lines)).toEqual(['Antony…    7', 'Raab      12']);
});

test('no row, no line', () => {
  expect(table(shape, [], 80)).toEqual([]);
});

test.each([40, 60, 80, 120])('wide characters keep columns aligned at %i', (columns) => {
  const lines = table(shape, [['2021', '王毅会见布林肯并就台湾问题交换意见'.repeat(3), 'id']], columns);
  for (const row of lines) expect(width(row)).toBeLessThanOrEqual(columns);
  expect(line('王')).toEqual([{ text: '王', style: undefined }]);
});
