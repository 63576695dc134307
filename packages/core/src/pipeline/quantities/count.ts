import type { Rule } from '../rule.ts';
import { type Amount, amount, boundedAt } from './amount.ts';
import { countedAt } from './counted.ts';
import { quantityWords } from './quantity-words.ts';

/** "100,000 Russian troops stood at the border; two jailed American citizens were freed, and at least 12 more." */
export const count: Rule<Amount, 'token' | 'date'> = {
  name: 'count',
  *find(reading) {
    const tokens = reading.layer('token');
    const { numbers } = reading.lexicons;
    let done = 0;
    for (const at of quantityWords(reading).numbers) {
      if (at < done) continue;
      const found = boundedAt(tokens, at, numbers);
      if (!found) continue;
      const after = tokens[found.to];
      if (after?.text === '-' || after?.text === '/' || after?.text === ':') {
        done = found.to;
        continue;
      }
      const skip = after?.lower === 'more' || after?.lower === 'other' ? 1 : 0;
      const counted = found.value === 1 ? undefined : countedAt(tokens, found.to + skip);
      if (counted) yield amount(tokens, found, counted.to, { of: counted.of, confidence: 0.8 });
      else if (found.bound && (found.digits ? found.value > 1 : found.value > 12))
        yield amount(tokens, found, found.to, { confidence: 0.6 });
      done = counted?.to ?? found.to;
    }
  },
};
