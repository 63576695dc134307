import type { Rule } from '../rule.ts';
import { scan } from './calendar-words.ts';
import { type Expression, expression } from './expression.ts';

const SPOKEN = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** "The treaty dates from the 1990s." · "the late '80s" */
export const decade: Rule<Expression, 'token'> = {
  name: 'decade',
  *find(reading) {
    const { tokens, of, word } = scan(reading);
    for (const at of of('number')) {
      const match = /^(\d{2})?(\d)0s$/.exec(tokens[at]!.lower);
      if (!match) continue;
      const marked = tokens[at - 1]?.shape === 'mark' && !tokens[at]!.spaced;
      if (!match[1] && !marked && word(at - 1) !== 'the') continue;
      const index = Number(match[1] ?? '19') * 10 + Number(match[2]);
      yield expression(tokens, !match[1] && marked ? at - 1 : at, at + 1, {
        is: 'period',
        period: { unit: 'decade', index },
      });
    }
    for (let at = 1; at < tokens.length; at++) {
      if (!tokens[at]!.lower.endsWith('ties')) continue;
      const nth = SPOKEN.indexOf(word(at));
      const early = /^(?:early|late|mid)$/.test(word(at - 1)) ? 1 : 0;
      if (nth < 0 || word(at - 1 - early) !== 'the') continue;
      yield expression(tokens, at - 1 - early, at + 1, { is: 'period', period: { unit: 'decade', index: 192 + nth } });
    }
  },
};
