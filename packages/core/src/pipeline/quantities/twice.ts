import type { Rule } from '../rule.ts';
import { type Amount, amount, boundBefore } from './amount.ts';
import { MANY, quantityWords } from './quantity-words.ts';

/** "They have met at least twice this year." */
export const twice: Rule<Amount, 'token' | 'date'> = {
  name: 'twice',
  *find(reading) {
    const tokens = reading.layer('token');
    for (const at of quantityWords(reading).many) {
      const { lower } = tokens[at]!;
      if ((lower !== 'twice' && lower !== 'thrice') || tokens[at + 1]?.lower === 'as') continue;
      const told = boundBefore(tokens, at);
      yield amount(
        tokens,
        { from: told?.from ?? at, value: MANY.get(lower)!, ...(told ? { bound: told.bound } : {}) },
        at + 1,
        { unit: 'time', confidence: 0.85 },
      );
    }
  },
};
