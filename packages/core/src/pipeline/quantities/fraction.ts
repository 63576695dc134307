import type { Rule } from '../rule.ts';
import { type Amount, amount, boundBefore } from './amount.ts';
import { measuredAfter } from './counted.ts';
import { PARTS, quantityWords } from './quantity-words.ts';

/** "Three-quarters of the members agreed, two thirds of them gladly, and half of the rest." */
export const fraction: Rule<Amount, 'token' | 'date'> = {
  name: 'fraction',
  *find(reading) {
    const tokens = reading.layer('token');
    const { numbers } = reading.lexicons;
    for (const at of quantityWords(reading).parts) {
      if (at === 0) continue;
      const word = tokens[at]!.lower;
      const parts = PARTS.get(word)!;
      const before = tokens[at - 1]!.text === '-' ? at - 2 : at - 1;
      const lower = tokens[before]?.lower ?? '';
      const top = lower === 'a' || lower === 'one' ? 1 : Object.hasOwn(numbers, lower) ? numbers[lower]! : 0;
      const of = measuredAfter(tokens, at + 1, false);
      const whole =
        word === 'half' && of !== undefined && lower !== 'the' && lower !== 'first' && lower !== 'second' && top === 0;
      if (!whole && (top < 1 || top >= parts || (top === 1 && of === undefined))) continue;
      const first = whole ? at : before;
      const told = boundBefore(tokens, first);
      yield amount(
        tokens,
        {
          from: told?.from ?? first,
          value: Math.round(((whole ? 1 : top) / parts) * 1e4) / 1e4,
          ...(told ? { bound: told.bound } : {}),
        },
        at + 1,
        { confidence: 0.8, ...(of ? { of } : {}) },
      );
    }
  },
};
