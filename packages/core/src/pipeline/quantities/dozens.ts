import type { Rule } from '../rule.ts';
import { type Amount, amount, boundBefore } from './amount.ts';
import { countedAt } from './counted.ts';

const MANY: Readonly<Record<string, number>> = {
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
};

/** "Dozens of officials came, and tens of thousands of people": one of the many is the least, with the bound `>`. */
export const dozens: Rule<Amount, 'token' | 'date'> = {
  name: 'dozens',
  *find(reading) {
    const tokens = reading.layer('token');
    for (let at = 0; at < tokens.length; at++) {
      const word = tokens[at]!.lower;
      if (!Object.hasOwn(MANY, word) || tokens[at + 1]?.lower !== 'of') continue;
      let from = at;
      let value = MANY[word]!;
      const before = tokens[at - 2]?.lower ?? '';
      if (tokens[at - 1]?.lower === 'of' && (before === 'tens' || Object.hasOwn(MANY, before))) {
        from = at - 2;
        value *= before === 'tens' ? 10 : MANY[before]!;
      }
      const counted = countedAt(tokens, at + 2);
      if (!counted || Object.hasOwn(MANY, counted.of)) continue;
      const told = boundBefore(tokens, from);
      yield amount(tokens, { from: told?.from ?? from, value, bound: '>' }, counted.to, {
        of: counted.of,
        confidence: 0.7,
      });
    }
  },
};
