import { expect, it } from 'vitest';
import { datesIn } from '../../../test/annotations-in.ts';

const found: [text: string, dates: [string, string][]][] = [
  ['A summit is possible early this summer.', [['early this summer', '2021-22']]],
  ['In the spring of 2014 the crisis began.', [['the spring of 2014', '2014-21']]],
  ['Last fall the offensive stalled.', [['Last fall', '2020-23']]],
  ['They will return in the autumn.', [['the autumn', '2021-23']]],
];

const nothing = [
  'The summer camp in the fall of the city was closed.',
  'A spring in his step; stocks fall.',
  'They travel in the winter months.',
];

it.each(found)('%s', (text, expected) => {
  expect(datesIn(text)).toEqual(expected);
});

it.each(nothing)('nothing in: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});
