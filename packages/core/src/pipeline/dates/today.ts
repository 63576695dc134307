import type { Rule } from '../rule.ts';
import { scan } from './calendar-words.ts';
import { type Expression, expression } from './expression.ts';

/** "The talks began yesterday and go on today; he flies home tomorrow night." */
export const today: Rule<Expression, 'token'> = {
  name: 'today',
  *find(reading) {
    const { tokens, of, word, value } = scan(reading);
    for (const at of of('adverb')) {
      if (tokens[at]!.capital && at > 0 && tokens[at - 1]!.capital && word(at) === 'today') continue;
      const { by, part } = value(at, 'adverb')!;
      let to = at + 1;
      let from = at;
      let days = by;
      if (value(to, 'part')) to++;
      if (by === -1 && word(at - 1) === 'before' && word(at - 2) === 'day') {
        days = -2;
        from = word(at - 3) === 'the' ? at - 3 : at - 2;
      } else if (by === 1 && word(at - 1) === 'after' && word(at - 2) === 'day') {
        days = 2;
        from = word(at - 3) === 'the' ? at - 3 : at - 2;
      }
      const type = part || to > at + 1 ? 'time' : 'date';
      yield expression(tokens, from, to, { is: 'relative', unit: 'day', by: days }, type);
    }
  },
};
