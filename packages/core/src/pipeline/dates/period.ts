import { civil, type Day, dayOf, daysIn, weekdayOf } from './days.ts';

/** A stretch of the calendar. */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** The `index`th day, week, month … counted from a fixed beginning, so that the one before is `index - 1`. */
export interface Period {
  unit: Unit;
  index: number;
}

/** How many there are in a year, for units that divide it. A winter belongs to the year it begins in. */
const A_YEAR: Partial<Record<Unit, number>> = { month: 12, season: 4, quarter: 4, half: 2, year: 1 };
export const perYear = (unit: Unit): number | undefined => A_YEAR[unit];

/** The day, month, quarter … a day lies in. */
export function periodOf(unit: Unit, day: Day): Period {
  const { year, month } = civil(day);
  switch (unit) {
    case 'day':
      return { unit, index: day };
    case 'week':
    case 'weekend':
      return { unit, index: (day - weekdayOf(day) + 3) / 7 };
    case 'month':
      return { unit, index: year * 12 + month - 1 };
    case 'quarter':
      return { unit, index: year * 4 + Math.floor((month - 1) / 3) };
    case 'half':
      return { unit, index: year * 2 + (month > 6 ? 1 : 0) };
    case 'season':
      return { unit, index: month < 3 ? year * 4 - 1 : year * 4 + Math.floor(month / 3) - 1 };
    case 'year':
      return { unit, index: year };
    case 'decade':
      return { unit, index: Math.floor(year / 10) };
    case 'century':
      return { unit, index: Math.floor((year - 1) / 100) };
  }
}

/** The first and last day. */
export function bounds({ unit, index }: Period): { first: Day; last: Day } {
  const months = (first: number, count: number) => {
    const start = dayOf(Math.floor(first / 12), (first % 12) + 1, 1);
    const end = first + count - 1;
    const year = Math.floor(end / 12);
    return { first: start, last: dayOf(year, (end % 12) + 1, daysIn(year, (end % 12) + 1)) };
  };
  switch (unit) {
    case 'day':
      return { first: index, last: index };
    case 'week':
      return { first: index * 7 - 3, last: index * 7 + 3 };
    case 'weekend':
      return { first: index * 7 + 2, last: index * 7 + 3 };
    case 'month':
      return months(index, 1);
    case 'quarter':
      return months(index * 3, 3);
    case 'season':
      return months(Math.floor(index / 4) * 12 + (index % 4) * 3 + 2, 3);
    case 'half':
      return months(index * 6, 6);
    case 'year':
      return months(index * 12, 12);
    case 'decade':
      return months(index * 120, 120);
    case 'century':
      return months((index * 100 + 1) * 12, 1200);
  }
}

const digits = (value: number, width: number): string => String(value).padStart(width, '0');
export const dayEdtf = (day: Day): string => {
  const date = civil(day);
  return `${digits(date.year, 4)}-${digits(date.month, 2)}-${digits(date.day, 2)}`;
};

/** A period as EDTF; weeks, weekends and centuries are intervals. */
export function edtf(period: Period): string {
  const { unit, index } = period;
  const parts = A_YEAR[unit] ?? 1;
  const year = digits(Math.floor(index / parts), 4);
  const part = ((index % parts) + parts) % parts;
  switch (unit) {
    case 'day':
      return dayEdtf(index);
    case 'month':
      return `${year}-${digits(part + 1, 2)}`;
    case 'season':
      return `${year}-${21 + part}`;
    case 'quarter':
      return `${year}-${33 + part}`;
    case 'half':
      return `${year}-${40 + part}`;
    case 'year':
      return year;
    case 'decade':
      return `${digits(index, 3)}X`;
    case 'century':
      return `${digits(index * 100 + 1, 4)}/${digits(index * 100 + 100, 4)}`;
    default: {
      const { first, last } = bounds(period);
      return `${dayEdtf(first)}/${dayEdtf(last)}`;
    }
  }
}

/** Years news writes of; a period beyond them is not believed. */
export function credible(period: Period): boolean {
  const { year } = civil(bounds(period).first);
  return year >= 1 && year <= 2999;
}

/** The day an EDTF date begins with, where it names one; else the first day of its month or year. */
export function firstDay(value: string): Day | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(value);
  if (!match) return undefined;
  const month = Number(match[2] ?? 1);
  return month >= 1 && month <= 12 ? dayOf(Number(match[1]), month, Number(match[3] ?? 1)) : undefined;
}
