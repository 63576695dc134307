import type { Rule } from '../rule.ts';
import { type Scan, scan } from './calendar-words.ts';
import { type Expression, expression } from './expression.ts';

/** "They meet every Tuesday, and report annually." · "twice a week" · "on Mondays" */
export const set: Rule<Expression, 'token'> = {
  name: 'set',
  *find(reading) {
    const words = scan(reading);
    const { tokens, of, word } = words;
    for (const group of ['unit', 'weekday', 'month', 'part', 'season'] as const)
      for (const at of of(group)) {
        const before = word(at - 1);
        const named = group === 'weekday' || group === 'month';
        if (named && !tokens[at]!.capital) continue;
        if (before === 'every' || before === 'each') yield repeated(words, at - 1, at + 1);
        else if (word(at - 2) === 'every' && (before === 'other' || before in words.numbers))
          yield repeated(words, at - 2, at + 1);
        else if (group === 'weekday' && word(at).endsWith('days')) yield repeated(words, at, at + 1);
        else if (
          group === 'unit' &&
          (before === 'a' || before === 'per') &&
          /^(?:once|twice|times)$/.test(word(at - 2))
        )
          yield repeated(words, word(at - 2) === 'times' ? at - 3 : at - 2, at + 1);
      }
    for (const at of of('set'))
      if (!(tokens[at]!.capital && (tokens[at + 1]?.capital || tokens[at - 1]?.capital)))
        yield repeated(words, at, at + 1);
  },
};

const repeated = ({ tokens }: Scan, from: number, to: number): Expression =>
  expression(tokens, from, to, { is: 'set' }, 'set');
