import { expect, it } from 'vitest';
import { datesIn } from '../../../test/annotations-in.ts';

const found: [text: string, dates: [string, string][]][] = [
  ['The treaty dates from the 1990s.', [['the 1990s', '199X']]],
  ['In the late 1980s the wall fell.', [['the late 1980s', '198X']]],
  ["Music of the '80s is back.", [["the '80s", '198X']]],
  ['Inflation in the early seventies was high.', [['the early seventies', '197X']]],
];

const nothing = ['He is in his 50s.'];

it.each(found)('%s', (text, expected) => {
  expect(datesIn(text)).toEqual(expected);
});

it.each(nothing)('nothing in: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});
