import type { Rule } from '../rule.ts';
import { scan } from './calendar-words.ts';
import { type Expression, expression } from './expression.ts';

const ORDINALS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** "It is a quarrel of the 20th century." · "twenty-first-century diplomacy" */
export const century: Rule<Expression, 'token'> = {
  name: 'century',
  *find(reading) {
    const { tokens, of, word, value } = scan(reading);
    for (const at of of('unit')) {
      if (value(at, 'unit') !== 'century') continue;
      let from = word(at - 1) === '-' ? at - 2 : at - 1;
      const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word(from));
      let nth = digits ? Number(digits[1]) : ORDINALS.indexOf(word(from)) + 10;
      if (!digits && word(from) === 'first' && word(from - 1) === '-' && word(from - 2) === 'twenty') {
        nth = 21;
        from -= 2;
      }
      if (!digits && nth < 10) continue;
      if (nth < 1 || nth > 22) continue;
      if (word(from - 1) === 'the') from--;
      yield expression(tokens, from, at + 1, { is: 'period', period: { unit: 'century', index: nth - 1 } });
    }
  },
};
