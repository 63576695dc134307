import type { Rule } from '../rule.ts';
import { scan } from './calendar-words.ts';
import { type Expression, expression } from './expression.ts';
import { type TimeSpan, timeSpan } from './time-span.ts';

/** "They talked for 90 minutes, in a two-day visit, after a decade of silence." */
export const duration: Rule<Expression, 'token'> = {
  name: 'duration',
  *find(reading) {
    const words = scan(reading);
    const { tokens, of, word } = words;
    for (const at of of('unit')) {
      const span = timeSpan(words, at);
      if (!span) continue;
      if (span.count === 1 && (word(at - 1) === 'a' || word(at - 1) === 'an') && !isStretch(word(at - 2), word(at + 1)))
        continue;
      const old = span.compound ? word(at + 1) === '-' && word(at + 2) === 'old' : word(at + 1) === 'old';
      const long = span.compound && word(at + 1) === '-' && word(at + 2) === 'long';
      if (old) continue;
      const from = stretched(word, span.from);
      yield expression(tokens, from, long ? at + 3 : at + 1, { is: 'duration', ...iso(span) }, 'duration');
    }
  },
};

/** "a second" and "a day" are durations after "for", "in", "within" or where a measure follows. */
const isStretch = (before: string, after: string): boolean =>
  /^(?:for|in|within|over|than|after|nearly|almost|about|least|half)$/.test(before) ||
  after === 'of' ||
  after === 'long';

/** "the past two years", "the next few days": the words before the number belong to it. */
function stretched(word: (at: number) => string, from: number): number {
  let at = from;
  if (/^(?:past|last|next|first|coming|final|previous)$/.test(word(at - 1))) at--;
  if (word(at - 1) === 'the') at--;
  return at;
}

const LETTERS: Readonly<Record<TimeSpan['unit'], string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  weekend: '',
  fortnight: 'W',
  month: 'M',
  season: '',
  quarter: 'M',
  half: '',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
};
const TIMES: Partial<Record<TimeSpan['unit'], number>> = { fortnight: 2, quarter: 3, decade: 10, century: 100 };

/** The ISO 8601 duration: "90 minutes" → PT90M; half units go to the next smaller one. */
export function iso({ count, unit }: Pick<TimeSpan, 'count' | 'unit'>): { iso?: string } {
  if (count === undefined || !LETTERS[unit]) return {};
  let amount = count * (TIMES[unit] ?? 1);
  let letters = LETTERS[unit];
  if (!Number.isInteger(amount) && unit === 'hour') [amount, letters] = [Math.round(amount * 60), 'TM'];
  if (!Number.isInteger(amount) && letters === 'Y') [amount, letters] = [Math.round(amount * 12), 'M'];
  if (!Number.isInteger(amount) && unit === 'day') [amount, letters] = [Math.round(amount * 24), 'TH'];
  return { iso: `P${letters.length > 1 ? 'T' : ''}${amount}${letters.at(-1)}` };
}
