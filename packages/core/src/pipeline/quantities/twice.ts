import type { Rule } from '../rule.ts';
import { type Amount, amount, boundBefore } from './amount.ts';

const TIMES: Readonly<Record<string, number>> = { twice: 2, thrice: 3 };

/** "They have met at least twice this year." */
export const twice: Rule<Amount, 'token' | 'date'> = {
  name: 'twice',
  *find(reading) {
    const tokens = reading.layer('token');
    for (let at = 0; at < tokens.length; at++) {
      const { lower } = tokens[at]!;
      if (!Object.hasOwn(TIMES, lower) || tokens[at + 1]?.lower === 'as') continue;
      const told = boundBefore(tokens, at);
      yield amount(
        tokens,
        { from: told?.from ?? at, value: TIMES[lower]!, ...(told ? { bound: told.bound } : {}) },
        at + 1,
        { unit: 'time', confidence: 0.85 },
      );
    }
  },
};
