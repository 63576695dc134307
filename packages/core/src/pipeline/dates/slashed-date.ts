import type { Rule } from '../rule.ts';
import { scan } from './calendar-words.ts';
import { dayOf, daysIn } from './days.ts';
import { type Expression, expression } from './expression.ts';
import { whole, yearNumber } from './number-of.ts';

/** "10/11/2024" (month first as in the US, unless the first number is no month) · "24.02.2022" (day first) */
export const slashedDate: Rule<Expression, 'token'> = {
  name: 'slashed-date',
  *find(reading) {
    const { tokens, of, word } = scan(reading);
    for (const at of of('number')) {
      const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens[at]!.text);
      let [first, second, year] = dotted ? dotted.slice(1).map(Number) : [];
      let to = at + 1;
      if (!dotted && word(at + 1) === '/' && word(at + 3) === '/') {
        first = whole(tokens[at]);
        second = whole(tokens[at + 2]);
        year = yearNumber(tokens[at + 4]) ?? shortYear(word(at + 4));
        to = at + 5;
      }
      if (!first || !second || !year || word(to) === '/') continue;
      const dayFirst = dotted || first > 12;
      const month = dayFirst ? second : first;
      const day = dayFirst ? first : second;
      if (month > 12 || day > daysIn(year, month)) continue;
      yield expression(tokens, at, to, { is: 'period', period: { unit: 'day', index: dayOf(year, month, day) } });
    }
  },
};

/** "02/06/98": 1998; the century turns at 70. */
const shortYear = (written: string): number | undefined =>
  /^\d\d$/.test(written) ? Number(written) + (Number(written) < 70 ? 2000 : 1900) : undefined;
