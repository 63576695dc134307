import { expect, it } from 'vitest';
import { civil, dayOf, daysIn, easter, weekdayOf } from './days.ts';
import { bounds, dayEdtf, edtf, periodOf, type Unit } from './period.ts';

const day = dayOf(2024, 10, 11);

const periods: [unit: Unit, edtf: string, first: string, last: string][] = [
  ['day', '2024-10-11', '2024-10-11', '2024-10-11'],
  ['week', '2024-10-07/2024-10-13', '2024-10-07', '2024-10-13'],
  ['weekend', '2024-10-12/2024-10-13', '2024-10-12', '2024-10-13'],
  ['month', '2024-10', '2024-10-01', '2024-10-31'],
  ['season', '2024-23', '2024-09-01', '2024-11-30'],
  ['quarter', '2024-36', '2024-10-01', '2024-12-31'],
  ['half', '2024-41', '2024-07-01', '2024-12-31'],
  ['year', '2024', '2024-01-01', '2024-12-31'],
  ['decade', '202X', '2020-01-01', '2029-12-31'],
  ['century', '2001/2100', '2001-01-01', '2100-12-31'],
];

it.each(periods)('the %s of a day', (unit, value, first, last) => {
  const period = periodOf(unit, day);
  expect(edtf(period)).toBe(value);
  expect(dayEdtf(bounds(period).first)).toBe(first);
  expect(dayEdtf(bounds(period).last)).toBe(last);
});

it('a winter belongs to the year it begins in', () => {
  expect(edtf(periodOf('season', dayOf(2022, 1, 5)))).toBe('2021-24');
});

it('days and civil dates are each other’s inverse', () => {
  for (let at = dayOf(1582, 1, 1); at < dayOf(2300, 1, 1); at += 13) {
    const { year, month, day: of } = civil(at);
    expect(dayOf(year, month, of)).toBe(at);
    expect(of).toBeLessThanOrEqual(daysIn(year, month));
  }
  expect(dayOf(1970, 1, 1)).toBe(0);
});

const weekdays: [date: [number, number, number], weekday: number][] = [
  [[2021, 5, 19], 2],
  [[2000, 2, 29], 1],
  [[1969, 12, 31], 2],
];

it.each(weekdays)('%j is weekday %i', ([year, month, of], weekday) => {
  expect(weekdayOf(dayOf(year, month, of))).toBe(weekday);
});

const easters: [year: number, edtf: string][] = [
  [1998, '1998-04-12'],
  [2008, '2008-03-23'],
  [2021, '2021-04-04'],
  [2038, '2038-04-25'],
];

it.each(easters)('Easter of %i', (year, value) => {
  expect(dayEdtf(easter(year))).toBe(value);
});
