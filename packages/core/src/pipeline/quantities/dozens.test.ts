import { expect, it } from 'vitest';
import { quantitiesIn } from '../../../test/annotations-in.ts';

const found: [text: string, quantities: [string, number, string, string, string][]][] = [
  ['Dozens of officials came.', [['Dozens of officials', 12, '-', '>', 'officials']]],
  ['Tens of thousands of people marched.', [['Tens of thousands of people', 10000, '-', '>', 'people']]],
  ['Hundreds of thousands of refugees fled.', [['Hundreds of thousands of refugees', 100000, '-', '>', 'refugees']]],
  ['A dozen eggs; hundreds died.', [['dozen eggs', 12, '-', '-', 'eggs']]],
  ['It cost hundreds of millions of dollars.', [['hundreds of millions of dollars', 100000000, 'USD', '>', '-']]],
  ['It flew thousands of miles.', [['thousands of miles', 1000, 'mile', '>', '-']]],
];

const nothing = ['Dozens were hurt.'];

it.each(found)('%s', (text, expected) => {
  expect(quantitiesIn(text)).toEqual(expected);
});

it.each(nothing)('nothing in: %s', (text) => {
  expect(quantitiesIn(text)).toEqual([]);
});
