import { expect, it } from 'vitest';
import { datesIn } from '../../../test/annotations-in.ts';

const found: [text: string, dates: [string, string][]][] = [
  [
    'The talks began yesterday and go on today.',
    [
      ['yesterday', '2021-05-20'],
      ['today', '2021-05-21'],
    ],
  ],
  ['He flies home tomorrow night.', [['tomorrow night', '2021-05-22']]],
  ['The president speaks tonight.', [['tonight', '2021-05-21']]],
  ['The day before yesterday he resigned.', [['The day before yesterday', '2021-05-19']]],
  ['The day after tomorrow they leave.', [['The day after tomorrow', '2021-05-23']]],
  ['They will talk about tomorrow at length.', [['tomorrow', '2021-05-22']]],
];

const nothing = ['Yesterdays are gone.', 'USA Today reported it.'];

it.each(found)('%s', (text, expected) => {
  expect(datesIn(text)).toEqual(expected);
});

it.each(nothing)('nothing in: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});
