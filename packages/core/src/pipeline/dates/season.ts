import type { Rule } from '../rule.ts';
import { scan } from './calendar-words.ts';
import { type Expression, expression, inYear } from './expression.ts';
import { yearNumber } from './number-of.ts';

const SHIFTS: Readonly<Record<string, number>> = { this: 0, last: -1, past: -1, next: 1, coming: 1 };
const BEFORE = new Set(['in', 'during', 'by', 'since', 'until', 'of', 'over', 'throughout', 'into', 'for']);

/** "A summit is planned for early this summer." · "in the spring of 2014" · "last fall" */
export const season: Rule<Expression, 'token'> = {
  name: 'season',
  *find(reading) {
    const { tokens, of, word, value } = scan(reading);
    for (const at of of('season')) {
      const index = value(at, 'season')!;
      const before = word(at - 1);
      const year = yearNumber(tokens[at + 1]) ?? (word(at + 1) === 'of' ? yearNumber(tokens[at + 2]) : undefined);
      if (year !== undefined) {
        const to = yearNumber(tokens[at + 1]) === undefined ? at + 3 : at + 2;
        yield expression(tokens, before === 'the' ? at - 1 : at, to, {
          is: 'of-year',
          unit: 'season',
          index,
          year: inYear(year),
        });
        continue;
      }
      const narrow = /^(?:early|late|mid)$/.test(before) && word(at - 2) === 'the' ? 1 : 0;
      const the = before === 'the' || narrow > 0;
      if (Object.hasOwn(SHIFTS, before) && !(word(at) === 'fall' && before === 'past'))
        yield expression(tokens, at - 1, at + 1, { is: 'of-year', unit: 'season', index, shift: SHIFTS[before]! });
      else if (word(at) !== 'spring' && word(at) !== 'fall' && BEFORE.has(before))
        yield expression(tokens, at, at + 1, { is: 'of-year', unit: 'season', index });
      else if (the && BEFORE.has(word(at - 2 - narrow)) && (narrow > 0 || word(at - 2) !== 'of') && isEnd(word(at + 1)))
        yield expression(tokens, at - 1 - narrow, at + 1, { is: 'of-year', unit: 'season', index });
    }
  },
};

/** "in the fall of the Wall" is no season; "in the fall." is one. */
const isEnd = (after: string): boolean =>
  after !== 'of' && after !== 'months' && after !== '-' && !/^[a-z]+(?:camp|house|break)$/.test(after);
