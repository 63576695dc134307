import type { Rule } from '../rule.ts';
import { type Scan, scan } from './calendar-words.ts';
import { daysIn } from './days.ts';
import { type Expression, expression, inYear, type Meaning } from './expression.ts';
import { dayNumber, yearNumber } from './number-of.ts';

/** "The talks opened on Friday, May 20, 2021, and go on on May 24-25." · "31 October 2021" · "the 20th of May" */
export const monthDay: Rule<Expression, 'token'> = {
  name: 'month-day',
  *find(reading) {
    const words = scan(reading);
    for (const at of words.of('month')) {
      const found = dayAfter(words, at) ?? dayBefore(words, at);
      if (found) yield found;
    }
  },
};

/** "May 20", "Oct. 13, 1989", "May 4-5, 2021", "May 4 to 5" */
function dayAfter(words: Scan, at: number): Expression | undefined {
  const { tokens } = words;
  if (!tokens[at]!.capital) return undefined;
  let next = at + 1;
  if (words.word(next) === '.') next++;
  if (words.word(next) === 'the') next++;
  const day = dayNumber(tokens[next]);
  if (day === undefined || isMeasured(words, next)) return undefined;
  let to = next + 1;
  let until: number | undefined;
  const joint = words.word(to);
  if (joint === '-' || joint === '–' || joint === '—' || joint === 'to' || joint === 'through' || joint === 'and') {
    const last = dayNumber(tokens[to + 1]);
    if (last !== undefined && last > day && !isMeasured(words, to + 1) && (joint !== 'and' || last === day + 1)) {
      until = last;
      to += 2;
    }
  }
  return build(words, at, day, until, weekdayBefore(words, at), withYear(words, to));
}

/** "20 May 2021", "31st October, 2021", "the 20th of May", "4-5 May" */
function dayBefore(words: Scan, at: number): Expression | undefined {
  const { tokens } = words;
  if (!tokens[at]!.capital) return undefined;
  let before = at - 1;
  if (words.word(before) === 'of' && /\d(?:st|nd|rd|th)$/.test(words.word(before - 1))) before--;
  const day = dayNumber(tokens[before]);
  if (day === undefined) return undefined;
  let from = before;
  let first = day;
  let until: number | undefined;
  if (/^[-–—]$|^to$|^and$/.test(words.word(before - 1))) {
    const earlier = dayNumber(tokens[before - 2]);
    if (earlier !== undefined && earlier < day) {
      first = earlier;
      until = day;
      from = before - 2;
    }
  }
  if (words.word(from - 1) === 'the' && /[a-z]/.test(words.word(before))) from--;
  const dotted = words.word(at + 1) === '.' && tokens[at]!.text.length <= 4 && yearNumber(tokens[at + 2]) !== undefined;
  return build(words, at, first, until, weekdayBefore(words, from), withYear(words, dotted ? at + 2 : at + 1), from);
}

interface Year {
  year?: number;
  to: number;
}

/** ", 2021" or "2021" at `to`. */
function withYear(words: Scan, to: number): Year {
  const comma = words.word(to) === ',' ? 1 : 0;
  const year = yearNumber(words.tokens[to + comma]);
  return year === undefined || isMeasured(words, to + comma) ? { to } : { year, to: to + comma + 1 };
}

/** "Friday, " or "Fri. " before token `from`. */
function weekdayBefore(words: Scan, from: number): { weekday: number; at: number } | undefined {
  let at = from - 1;
  if (words.word(at) === 'the') at--;
  if (words.word(at) === ',' || words.word(at) === '.') at--;
  const weekday = words.value(at, 'weekday');
  return weekday !== undefined && words.tokens[at]!.capital ? { weekday, at } : undefined;
}

function build(
  words: Scan,
  at: number,
  day: number,
  until: number | undefined,
  weekday: ReturnType<typeof weekdayBefore>,
  { year, to }: Year,
  from = at,
): Expression | undefined {
  const month = words.value(at, 'month')!;
  const longest = daysIn(year ?? 2000, month + 1);
  if (day > longest || (until ?? 0) > longest) return undefined;
  const told = {
    ...(year === undefined ? {} : { year: inYear(year) }),
    ...(weekday && until === undefined ? { weekday: weekday.weekday } : {}),
  };
  const one = (of: number): Meaning => ({ is: 'of-year', unit: 'day', index: month, day: of, ...told });
  return expression(
    words.tokens,
    weekday?.at ?? from,
    to,
    until === undefined ? one(day) : { is: 'range', from: one(day), to: one(until) },
  );
}

/** "In March 20 percent more" is no 20 March. */
function isMeasured(words: Scan, at: number): boolean {
  const next = words.word(at + 1);
  return next === '%' || next === 'percent' || next === 'per' || next === 'million' || next === 'billion';
}
