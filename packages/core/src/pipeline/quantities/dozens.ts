import type { Rule } from '../rule.ts';
import { type Amount, amount, boundBefore, unitsOf } from './amount.ts';
import { countedAt } from './counted.ts';
import { MANY, quantityWords } from './quantity-words.ts';

/** "Dozens of officials came, and tens of thousands of people": one of the many is the least, with the bound `>`. */
export const dozens: Rule<Amount, 'token' | 'date'> = {
  name: 'dozens',
  *find(reading) {
    const tokens = reading.layer('token');
    for (const at of quantityWords(reading).many) {
      if (tokens[at + 1]?.lower !== 'of') continue;
      let from = at;
      let value = MANY.get(tokens[at]!.lower)!;
      const before = tokens[at - 2]?.lower ?? '';
      if (tokens[at - 1]?.lower === 'of' && (before === 'tens' || MANY.has(before))) {
        from = at - 2;
        value *= before === 'tens' ? 10 : MANY.get(before)!;
      }
      const unit = unitsOf(reading.lexicons).behind.at(tokens, at + 2);
      const told = boundBefore(tokens, from);
      const many = { from: told?.from ?? from, value, bound: '>' as const };
      if (unit) {
        yield amount(tokens, many, unit.to, { unit: unit.values[0]!, confidence: 0.7 });
        continue;
      }
      const counted = countedAt(tokens, at + 2);
      if (!counted || MANY.has(counted.of)) continue;
      yield amount(tokens, many, counted.to, { of: counted.of, confidence: 0.7 });
    }
  },
};
