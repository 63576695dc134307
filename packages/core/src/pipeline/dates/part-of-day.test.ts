import { expect, it } from 'vitest';
import { datesIn } from '../../../test/annotations-in.ts';

const found: [text: string, dates: [string, string][]][] = [
  ['He arrived this morning.', [['this morning', '2021-05-21']]],
  ['Shells fell on the town last night.', [['last night', '2021-05-20']]],
  [
    'They met on May 4; the next morning they parted.',
    [
      ['May 4', '2021-05-04'],
      ['the next morning', '2021-05-05'],
    ],
  ],
];

const nothing = ['The morning was cold.'];

it.each(found)('%s', (text, expected) => {
  expect(datesIn(text)).toEqual(expected);
});

it.each(nothing)('nothing in: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});
