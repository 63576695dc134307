import { expect, it } from 'vitest';
import { datesIn } from '../../../test/annotations-in.ts';

const found: [text: string, dates: [string, string][]][] = [
  ['The briefing begins at 3 p.m. ET on Monday.', [['3 p.m. ET on Monday', '2021-05-24T15:00']]],
  ['The call was made at 1330 GMT.', [['1330 GMT', '2021-05-21T13:30Z']]],
  ['It expired at noon Wednesday.', [['noon Wednesday', '2021-05-19T12:00']]],
  ['Doors close at 10:30 a.m. today.', [['10:30 a.m. today', '2021-05-21T10:30']]],
  [
    'On Tuesday he called at 9:15 p.m. from Oslo.',
    [
      ['Tuesday', '2021-05-18'],
      ['9:15 p.m.', '2021-05-18T21:15'],
    ],
  ],
];

const nothing = ['The score was 3 to 1.', 'I am 12 and he is 5.', 'High noon has come.'];

it.each(found)('%s', (text, expected) => {
  expect(datesIn(text)).toEqual(expected);
});

it.each(nothing)('nothing in: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});
