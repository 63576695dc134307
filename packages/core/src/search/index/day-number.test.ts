import { expect, it } from 'vitest';
import { dayNumber, daysOf } from './day-number.ts';

it.each([
  ['1970-01-01', { first: 0, last: 0 }],
  ['1970-02', { first: 31, last: 58 }],
  ['2020', { first: 18262, last: 18627 }],
  ['2020-02-29', { first: 18321, last: 18321 }],
  ['0099-12-31', { first: -683004, last: -683004 }],
  ['2021-02-29', undefined],
  ['2021-13', undefined],
  ['2021-05-00', undefined],
  ['19 May 2021', undefined],
  ['', undefined],
])('reads the days of %j', (date, days) => {
  expect(daysOf(date)).toEqual(days);
  expect(dayNumber(date)).toBe(days?.first);
});
