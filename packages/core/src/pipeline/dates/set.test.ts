import { expect, it } from 'vitest';
import { datesIn } from '../../../test/annotations-in.ts';

const found: [text: string, dates: [string, string][]][] = [
  ['They meet every Tuesday.', [['every Tuesday', 'set']]],
  ['The report appears annually.', [['annually', 'set']]],
  ['It meets twice a week.', [['twice a week', 'set']]],
  ['She is in Brussels on Mondays.', [['Mondays', 'set']]],
  ['He runs three times a week.', [['three times a week', 'set']]],
];

const nothing = ['The Daily Telegraph reported it.'];

it.each(found)('%s', (text, expected) => {
  expect(datesIn(text)).toEqual(expected);
});

it.each(nothing)('nothing in: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});
