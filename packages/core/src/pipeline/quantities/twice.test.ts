import { expect, it } from 'vitest';
import { quantitiesIn } from '../../../test/annotations-in.ts';

const found: [text: string, quantities: [string, number, string, string, string][]][] = [
  ['They met twice this year.', [['twice', 2, 'time', '-', '-']]],
  ['They met at least twice.', [['at least twice', 2, 'time', '>', '-']]],
];

const nothing = ['It is twice as large.'];

it.each(found)('%s', (text, expected) => {
  expect(quantitiesIn(text)).toEqual(expected);
});

it.each(nothing)('nothing in: %s', (text) => {
  expect(quantitiesIn(text)).toEqual([]);
});
