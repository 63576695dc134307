import type { Rule } from '../rule.ts';
import { ago } from './ago.ts';
import { century } from './century.ts';
import { clockTime } from './clock-time.ts';
import { decade } from './decade.ts';
import { duration } from './duration.ts';
import type { Expression } from './expression.ts';
import { feast } from './feast.ts';
import { fiscalYear } from './fiscal-year.ts';
import { isoDate } from './iso-date.ts';
import { month } from './month.ts';
import { monthDay } from './month-day.ts';
import { partOfDay } from './part-of-day.ts';
import { quarter } from './quarter.ts';
import { season } from './season.ts';
import { set } from './set.ts';
import { slashedDate } from './slashed-date.ts';
import { thisPeriod } from './this-period.ts';
import { today } from './today.ts';
import { weekday } from './weekday.ts';
import { year } from './year.ts';

/** What dates look like; where two claim the same words the earlier wins. */
export const rules: readonly Rule<Expression, 'token'>[] = [
  isoDate,
  slashedDate,
  monthDay,
  feast,
  fiscalYear,
  set,
  month,
  clockTime,
  decade,
  century,
  quarter,
  season,
  ago,
  today,
  weekday,
  partOfDay,
  duration,
  thisPeriod,
  year,
];
