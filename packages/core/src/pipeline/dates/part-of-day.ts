import type { Rule } from '../rule.ts';
import { scan } from './calendar-words.ts';
import { type Expression, expression, type Meaning } from './expression.ts';

/** "He arrived this morning, and left the next evening." · "overnight" */
export const partOfDay: Rule<Expression, 'token'> = {
  name: 'part-of-day',
  *find(reading) {
    const { tokens, of, word } = scan(reading);
    for (const at of of('part')) {
      const before = word(at - 1);
      let meaning: Meaning | undefined;
      let from = at - 1;
      if (before === 'this') meaning = { is: 'relative', unit: 'day', by: 0 };
      else if (before === 'last' && word(at) === 'night') meaning = { is: 'relative', unit: 'day', by: -1 };
      else if (before === 'next' || before === 'following')
        meaning = { is: 'relative', unit: 'day', by: 1, from: 'mentioned' };
      else if (before === 'previous') meaning = { is: 'relative', unit: 'day', by: -1, from: 'mentioned' };
      else if (before === 'that' || (before === 'the' && word(at - 2) === 'in')) meaning = { is: 'same', unit: 'day' };
      if (!meaning) continue;
      if ((before === 'next' || before === 'following' || before === 'previous') && word(from - 1) === 'the') from--;
      yield expression(tokens, from, at + 1, meaning, 'time');
    }
  },
};
