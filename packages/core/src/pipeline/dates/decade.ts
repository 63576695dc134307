import type { Rule } from '../rule.ts';
import { scan } from './calendar-words.ts';
import { type Expression, expression } from './expression.ts';

/** "The treaty dates from the 1990s." · "the late '80s" */
export const decade: Rule<Expression, 'token'> = {
  name: 'decade',
  *find(reading) {
    const { tokens, of, word, value } = scan(reading);
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
    for (const at of of('tens')) {
      const early = /^(?:early|late|mid)$/.test(word(at - 1)) ? 1 : 0;
      if (word(at - 1 - early) !== 'the') continue;
      const index = 190 + value(at, 'tens')!;
      yield expression(tokens, at - 1 - early, at + 1, { is: 'period', period: { unit: 'decade', index } });
    }
  },
};
