import type { Rule } from '../rule.ts';
import { scan } from './calendar-words.ts';
import { type Expression, expression, type Meaning } from './expression.ts';
import type { Unit } from './period.ts';

const SHIFTS: Readonly<Record<string, number>> = { this: 0, current: 0, last: -1, past: -1, next: 1, coming: 1 };
const MENTIONED: Readonly<Record<string, number>> = { previous: -1, preceding: -1, prior: -1, following: 1 };

/** "Aid rose last year; a reply is due next week, and talks the following month." */
export const thisPeriod: Rule<Expression, 'token'> = {
  name: 'this-period',
  *find(reading) {
    const { tokens, of, word, value } = scan(reading);
    for (const at of of('unit')) {
      const unit = value(at, 'unit')!;
      if (unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'fortnight') continue;
      if (word(at).endsWith('s') || word(at) === 'centuries') continue;
      if (tokens[at]!.capital && tokens[at - 1]?.capital && tokens[at]!.text !== tokens[at]!.text.toUpperCase())
        continue;
      let from = at - 1;
      const fiscal =
        unit === 'year' && (word(from) === 'fiscal' || word(from) === 'financial' || word(from) === 'calendar');
      if (fiscal) from--;
      const before = word(from);
      const preceding = word(from - 1);
      const the = preceding === 'the';
      let meaning: Meaning | undefined;
      if (Object.hasOwn(MENTIONED, before)) {
        meaning = { is: 'relative', unit, by: MENTIONED[before]!, from: 'mentioned' };
        if (the) from--;
      } else if (Object.hasOwn(SHIFTS, before)) {
        const by = SHIFTS[before]!;
        if (the && before === 'next' && unit === 'day') meaning = { is: 'relative', unit, by, from: 'mentioned' };
        else if (unit === 'day') meaning = before === 'this' ? { is: 'same', unit } : undefined;
        else if (the && !fiscal && before !== 'current' && before !== 'coming') meaning = stretch(before, unit);
        else if (before === 'past') continue;
        else meaning = { is: 'relative', unit, by };
        if (meaning && the) from--;
      } else if (before === 'that' && (unit === 'day' || unit === 'year' || unit === 'month' || unit === 'week')) {
        if (word(at + 1) !== '-') meaning = { is: 'same', unit };
      } else if (before === 'latest' && the && unit !== 'day') {
        meaning = { is: 'same', unit, otherwise: -1 };
        from--;
      } else if (before === 'same' && the) {
        meaning = { is: 'same', unit };
        from--;
      } else if (before === 'the' && unit === 'quarter') meaning = { is: 'same', unit, otherwise: -1 };
      else if (before === 'the' && unit === 'weekend') meaning = { is: 'relative', unit, by: 0, exact: false };
      else if (before === 'the' && word(from - 1) === 'in' && /^(?:earlier|later|early|late)$/.test(word(from - 2)))
        meaning = unit === 'day' ? { is: 'same', unit } : { is: 'relative', unit, by: 0 };
      else if (before === 'the' && unit !== 'day' && word(from - 1) === 'of' && EDGES.has(word(from - 2)))
        meaning = { is: 'relative', unit, by: 0 };
      else if (unit === 'year' && before === 'full' && preceding === 'the') {
        meaning = { is: 'relative', unit, by: 0 };
        from--;
      } else if (unit === 'year' && before === 'the' && word(from - 1) === 'for' && word(at + 1) !== 'of')
        meaning = { is: 'relative', unit, by: 0 };
      else if (unit === 'year' && word(at + 1) === '-' && word(at + 2) === 'end') {
        yield expression(tokens, at, at + 3, { is: 'relative', unit, by: 0 });
        continue;
      } else if (unit === 'year' && word(at + 1) === 'end' && before !== 'the') {
        yield expression(tokens, at, at + 2, { is: 'relative', unit, by: 0 });
        continue;
      }
      if (meaning) yield expression(tokens, from, at + 1, meaning, meaning.is === 'duration' ? 'duration' : 'date');
    }
  },
};

const EDGES = new Set(['end', 'beginning', 'start', 'middle', 'close', 'rest', 'remainder', 'course']);

const LETTER: Partial<Record<Unit, string>> = {
  week: 'P1W',
  month: 'P1M',
  quarter: 'P3M',
  year: 'P1Y',
  decade: 'P10Y',
};

/** "the past week": a stretch that ends now, not the calendar week before this one. */
function stretch(before: string, unit: Unit): Meaning | undefined {
  if (before === 'this') return { is: 'relative', unit, by: 0 };
  const iso = LETTER[unit];
  return iso ? { is: 'duration', iso } : undefined;
}
