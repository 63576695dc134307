import { expect, it } from 'vitest';
import { datesIn } from '../../../test/annotations-in.ts';

const found: [text: string, dates: [string, string][]][] = [
  ['The troops will be home by Christmas.', [['Christmas', '2021-12-25']]],
  ['They met on Thanksgiving 2020.', [['Thanksgiving 2020', '2020-11-26']]],
  ['He was shot on Easter Sunday.', [['Easter Sunday', '2021-04-04']]],
];

const nothing = ['The Christmas Island base was closed.', 'An easter wind blew.'];

it.each(found)('%s', (text, expected) => {
  expect(datesIn(text)).toEqual(expected);
});

it.each(nothing)('nothing in: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});
