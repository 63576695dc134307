import type { Rule } from '../rule.ts';
import { scan } from './calendar-words.ts';
import { dayOf, daysIn } from './days.ts';
import { type Expression, expression } from './expression.ts';
import { whole, yearNumber } from './number-of.ts';

/** "date 2021-05-21" · "2021-05-21T14:30" */
export const isoDate: Rule<Expression, 'token'> = {
  name: 'iso-date',
  *find(reading) {
    const { tokens, of, word } = scan(reading);
    for (const at of of('number')) {
      const year = yearNumber(tokens[at]);
      if (year === undefined || word(at + 1) !== '-' || word(at + 3) !== '-') continue;
      const month = whole(tokens[at + 2]);
      const day = Number(/^(\d{1,2})T?$/.exec(tokens[at + 4]?.text ?? '')?.[1]);
      if (!month || month > 12 || !day || day > daysIn(year, month)) continue;
      const time = word(at + 4).endsWith('T') ? /^\d{2}:\d{2}/.exec(word(at + 5))?.[0] : undefined;
      const found = expression(tokens, at, time ? at + 6 : at + 5, {
        is: 'period',
        period: { unit: 'day', index: dayOf(year, month, day) },
      });
      yield time ? { ...found, type: 'time', time } : found;
    }
  },
};
