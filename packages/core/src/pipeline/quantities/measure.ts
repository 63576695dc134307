import type { Rule } from '../rule.ts';
import { type Amount, amount, boundedAt, unitsOf } from './amount.ts';
import { measuredAfter } from './counted.ts';
import { quantityWords } from './quantity-words.ts';

/** "More than 90 tons of aid, 40 percent of it new; they spoke at least seven times in a 90-minute meeting." */
export const measure: Rule<Amount, 'token' | 'date'> = {
  name: 'measure',
  *find(reading) {
    const tokens = reading.layer('token');
    const { behind } = unitsOf(reading.lexicons);
    const { numbers } = reading.lexicons;
    let done = 0;
    for (const at of quantityWords(reading).numbers) {
      if (at < done) continue;
      const found = boundedAt(tokens, at, numbers);
      if (!found) continue;
      let next = found.to;
      if (tokens[next]?.text === '-' && !tokens[next]!.spaced) next++;
      else if (/^(?:more|full|additional|consecutive|straight|million|extra)$/.test(tokens[next]?.lower ?? '')) next++;
      const unit = behind.at(tokens, next);
      if (!unit || isName(tokens[next]!.text, tokens[next]!.capital) || tokens[unit.to]?.lower === 'old') {
        done = found.to;
        continue;
      }
      const name = unit.values[0]!;
      const of = name === 'time' ? undefined : measuredAfter(tokens, unit.to, /^[A-Z]{3}$/.test(name));
      yield amount(tokens, found, unit.to, { unit: name, confidence: 0.9, ...(of ? { of } : {}) });
      done = unit.to;
    }
  },
};

/** "60 Minutes" is a programme, "60 MINUTES" a headline, "5 MW" a measure. */
const isName = (text: string, capital: boolean): boolean => capital && text !== text.toUpperCase();
