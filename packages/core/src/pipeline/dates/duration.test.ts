import { expect, it } from 'vitest';
import { datesIn } from '../../../test/annotations-in.ts';

const found: [text: string, dates: [string, string][]][] = [
  ['They talked for 90 minutes.', [['90 minutes', 'PT90M']]],
  ['It was a two-year plan.', [['two-year', 'P2Y']]],
  ['After a decade of silence he spoke.', [['a decade', 'P10Y']]],
  ['He wanted to talk for ten minutes.', [['ten minutes', 'PT10M']]],
  ['For the past two months nothing moved.', [['the past two months', 'P2M']]],
  ['It took two and a half years.', [['two and a half years', 'P30M']]],
  ['A few weeks passed.', [['A few weeks', 'duration']]],
];

const nothing = ['The second round was a 60 Minutes interview.'];

it.each(found)('%s', (text, expected) => {
  expect(datesIn(text)).toEqual(expected);
});

it.each(nothing)('nothing in: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});
