import { numeralAt } from '../numeral.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amount, boundedAt, unitsOf } from './amount.ts';
import { measuredAfter } from './counted.ts';

/** "More than 90 tons of aid, 40 percent of it new; they spoke at least seven times in a 90-minute meeting." */
export const measure: Rule<Amount, 'token' | 'date'> = {
  name: 'measure',
  *find(reading) {
    const tokens = reading.layer('token');
    const { behind } = unitsOf(reading.lexicons);
    const { numbers } = reading.lexicons;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token.shape !== 'number' && !(token.shape === 'word' && Object.hasOwn(numbers, token.lower))) continue;
      const found = boundedAt(tokens, at, numbers);
      if (!found) continue;
      let next = found.to;
      const upper = range(tokens, next, numbers);
      if (upper) next = upper;
      if (tokens[next]?.text === '-' && !tokens[next]!.spaced) next++;
      else if (/^(?:more|full|additional|consecutive|straight|million|extra)$/.test(tokens[next]?.lower ?? '')) next++;
      const unit = behind.at(tokens, next);
      if (!unit || isName(tokens[next]!.text, tokens[next]!.capital) || tokens[unit.to]?.lower === 'old') {
        at = found.to - 1;
        continue;
      }
      const name = unit.values[0]!;
      const of = name === 'time' ? undefined : measuredAfter(tokens, unit.to, /^[A-Z]{3}$/.test(name));
      const bound = upper && !found.bound ? { ...found, bound: '>' as const } : found;
      yield amount(tokens, bound, unit.to, { unit: name, confidence: 0.9, ...(of ? { of } : {}) });
      at = unit.to - 1;
    }
  },
};

/** "12 to 18 months", "5-10 tons": the token past the upper number. The lower one is the value, with the bound `>`. */
function range(
  tokens: Parameters<typeof boundedAt>[0],
  at: number,
  numbers: Parameters<typeof boundedAt>[2],
): number | undefined {
  if (!/^(?:to|-|–|or)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const upper = tokens[at + 1];
  if (upper?.shape !== 'number' && !(upper && Object.hasOwn(numbers, upper.lower))) return undefined;
  const numeral = numeralAt(tokens, at + 1, numbers);
  return numeral?.to;
}

/** "60 Minutes" is a programme, "60 MINUTES" a headline, "5 MW" a measure. */
const isName = (text: string, capital: boolean): boolean => capital && text !== text.toUpperCase();
