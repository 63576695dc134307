import type { Lexicons } from '../../schema/lexicons.ts';
import type { Token } from '../../text/tokenize.ts';
import { numeralAt } from '../numeral.ts';

import type { Rule } from '../rule.ts';
import { type Amount, amount, type Bounded, bounded, boundedAt, unitsOf } from './amount.ts';
import { measuredAfter } from './counted.ts';
import { quantityWords } from './quantity-words.ts';

/** "A $200 million shipment, out of about $2.7 billion in aid; €2.5bn and US$5m more." */
export const money: Rule<Amount, 'token' | 'date'> = {
  name: 'money',
  *find(reading) {
    const tokens = reading.layer('token');
    const { before } = unitsOf(reading.lexicons);
    const { numbers } = reading.lexicons;
    let done = 0;
    for (const at of quantityWords(reading).signs) {
      if (at < done) continue;
      const { shape } = tokens[at]!;
      const sign = before.at(tokens, at);
      const number = sign && tokens[sign.to];
      if (!sign || number?.shape !== 'number') continue;
      if (shape === 'word' && tokens[sign.to - 1]!.shape === 'sign' && tokens[sign.to - 1]!.spaced) continue;
      const found = boundedAt(tokens, sign.to, numbers, at) ?? plainly(tokens, sign.to, at, numbers);
      if (!found) continue;
      const of = measuredAfter(tokens, found.to, true);
      yield amount(tokens, found, found.to, { unit: sign.values[0]!, confidence: 0.95, ...(of ? { of } : {}) });
      done = found.to;
    }
  },
};

/** A sum whose sign hangs on the word before: "a (US)$5 million", "-$5". */
function plainly(
  tokens: readonly Token[],
  number: number,
  from: number,
  numbers: Lexicons['numbers'],
): Bounded | undefined {
  const numeral = numeralAt(tokens, number, numbers);
  return numeral && bounded(tokens, number, from, numeral, numbers);
}
