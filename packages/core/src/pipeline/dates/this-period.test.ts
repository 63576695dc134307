import { expect, it } from 'vitest';
import { datesIn } from '../../../test/annotations-in.ts';

const found: [text: string, dates: [string, string][]][] = [
  ['Aid rose last year.', [['last year', '2020']]],
  ['A written reply is due next week.', [['next week', '2021-05-24/2021-05-30']]],
  ['Beijing this week denounced the remarks.', [['this week', '2021-05-17/2021-05-23']]],
  ['Earlier this month he resigned.', [['Earlier this month', '2021-05']]],
  ['The following month was worse.', [['The following month', '2021-06']]],
  [
    'He met them on May 4, and the following day left.',
    [
      ['May 4', '2021-05-04'],
      ['the following day', '2021-05-05'],
    ],
  ],
  ['Exports will grow by the end of the year.', [['the end of the year', '2021']]],
  ['The deal expires later this year.', [['later this year', '2021']]],
  ['Prices rose over the past year.', [['over the past year', 'duration']]],
  ['It happened last weekend.', [['last weekend', '2021-05-15/2021-05-16']]],
  ['Limits apply for the next fiscal year.', [['the next fiscal year', '2022']]],
  ['The year-end figures are due.', [['year-end', '2021']]],
  ['In the week of March 8 he travelled.', [['the week of March 8', '2021-03-08/2021-03-14']]],
  ["The day before last Tuesday's hearing he resigned.", [['The day before last Tuesday', '2021-05-17']]],
];

const nothing = ['He reads This Week Magazine.'];

it.each(found)('%s', (text, expected) => {
  expect(datesIn(text)).toEqual(expected);
});

it.each(nothing)('nothing in: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});
