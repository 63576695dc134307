import { expect, it } from 'vitest';
import { datesIn } from '../../../test/annotations-in.ts';

const found: [text: string, dates: [string, string][]][] = [
  ['The budget for fiscal 2022 grew.', [['fiscal 2022', '2022']]],
  ['In fiscal year 2020 aid was cut.', [['fiscal year 2020', '2020']]],
  [
    'FY2022 begins in October.',
    [
      ['FY2022', '2022'],
      ['October', '2021-10'],
    ],
  ],
];

const nothing = ['Fiscal policy is loose.'];

it.each(found)('%s', (text, expected) => {
  expect(datesIn(text)).toEqual(expected);
});

it.each(nothing)('nothing in: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});
