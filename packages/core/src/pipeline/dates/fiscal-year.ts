import type { Rule } from '../rule.ts';
import { scan } from './calendar-words.ts';
import { type Expression, expression, inYear } from './expression.ts';
import { yearNumber } from './number-of.ts';

/** "The budget for fiscal 2022 grew." · "fiscal year 2022", "FY2022": the year it is named after */
export const fiscalYear: Rule<Expression, 'token'> = {
  name: 'fiscal-year',
  *find(reading) {
    const { tokens, of, word, value } = scan(reading);
    for (const at of of('number')) {
      const year = yearNumber(tokens[at]);
      if (year === undefined) continue;
      let from = word(at - 1) === 'year' ? at - 2 : at - 1;
      if (word(from) === 'fy') from = at - 1;
      else if (word(from) !== 'fiscal' && word(from) !== 'financial') continue;
      yield expression(tokens, from, at + 1, inYear(year));
    }
    for (const at of of('code')) {
      const year = value(at, 'code')!;
      if (year > 3 && tokens[at]!.capital) yield expression(tokens, at, at + 1, inYear(year));
    }
  },
};
