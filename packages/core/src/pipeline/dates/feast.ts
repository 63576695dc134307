import type { Rule } from '../rule.ts';
import { scan } from './calendar-words.ts';
import { type Expression, expression, inYear } from './expression.ts';
import { yearNumber } from './number-of.ts';

/** What makes a feast's name the name of something else: "the Good Friday Agreement". */
const NAMES = new Set([
  'agreement',
  'accord',
  'accords',
  'deal',
  'island',
  'islands',
  'tree',
  'party',
  'parade',
  'rebellion',
  'rising',
]);

/** "Troops will be home by Christmas." · "Thanksgiving 2021" */
export const feast: Rule<Expression, 'token'> = {
  name: 'feast',
  *find(reading) {
    const { tokens, of, word, feasts } = scan(reading);
    let done = 0;
    for (const at of of('feast')) {
      if (at < done) continue;
      const match = feasts.at(tokens, at);
      if (!match || NAMES.has(word(match.to))) continue;
      done = match.to;
      const rule = match.values[0]!;
      const comma = word(match.to) === ',' ? 1 : 0;
      const year = yearNumber(tokens[match.to + comma]);
      yield year === undefined
        ? expression(tokens, at, match.to, { is: 'feast', rule })
        : expression(tokens, at, match.to + comma + 1, { is: 'feast', rule, year: inYear(year) });
    }
  },
};
