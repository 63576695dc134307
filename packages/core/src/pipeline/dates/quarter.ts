import type { Rule } from '../rule.ts';
import { type Scan, scan } from './calendar-words.ts';
import { type Expression, expression, inYear, type Meaning } from './expression.ts';
import { yearNumber } from './number-of.ts';

const ORDINALS: Readonly<Record<string, number>> = {
  first: 0,
  second: 1,
  third: 2,
  fourth: 3,
  '1st': 0,
  '2nd': 1,
  '3rd': 2,
  '4th': 3,
};

/** "Exports fell in the third quarter." · "second-quarter profit" · "the first half of 2021" · "Q3 2021" */
export const quarter: Rule<Expression, 'token'> = {
  name: 'quarter',
  *find(reading) {
    const words = scan(reading);
    const { tokens, word, value } = words;
    for (const at of words.of('unit')) {
      if (value(at, 'unit') !== 'quarter' || word(at).endsWith('s')) continue;
      const found = part(words, at, 'quarter');
      if (found) yield found;
    }
    for (const at of words.of('half')) {
      const found = part(words, at, 'half');
      if (found) yield found;
    }
    for (const at of words.of('code')) {
      const index = value(at, 'code')!;
      if (index > 3 || !tokens[at]!.capital) continue;
      const year = yearNumber(tokens[at + 1]);
      const meaning: Meaning = { is: 'of-year', unit: 'quarter', index };
      yield year === undefined
        ? expression(tokens, at, at + 1, meaning)
        : expression(tokens, at, at + 2, { ...meaning, year: inYear(year) });
    }
  },
};

function part(words: Scan, at: number, unit: 'quarter' | 'half'): Expression | undefined {
  const { tokens, word } = words;
  const nth = word(at - 1) === '-' ? at - 2 : at - 1;
  let name = word(nth);
  let from = nth;
  if (unit === 'half' && (name === 'last' || name === 'latter')) name = 'second';
  if (!Object.hasOwn(ORDINALS, name)) return undefined;
  const index = ORDINALS[name]!;
  if (unit === 'half' && index > 1) return undefined;
  let year: Meaning | undefined;
  let to = at + 1;
  const inside = yearNumber(tokens[from - 1]);
  const behind = word(to) === 'of' ? yearNumber(tokens[to + 1]) : undefined;
  if (inside !== undefined) {
    year = inYear(inside);
    from--;
  } else if (behind !== undefined) {
    year = inYear(behind);
    to += 2;
  } else if (word(from - 1) === 'ago' && word(from - 2) === '-' && word(from - 3) === 'year') {
    year = { is: 'relative', unit: 'year', by: -1 };
    from -= 3;
  } else if (word(from - 1) === 'earlier' && word(from - 2) === '-' && word(from - 3) === 'year') {
    year = { is: 'relative', unit: 'year', by: -1 };
    from -= 3;
  } else if (
    unit === 'half' &&
    !(word(to) === 'of' && /^(?:this|last|next|the)$/.test(word(to + 1)) && word(to + 2) === 'year')
  )
    return undefined;
  if (word(from - 1) === 'fiscal') from--;
  if (word(from - 1) === 'the') from--;
  return expression(tokens, from, to, { is: 'of-year', unit, index, ...(year ? { year } : {}) });
}
