import { numeralAt } from '../numeral.ts';
import type { Rule } from '../rule.ts';
import { type Scan, scan } from './calendar-words.ts';
import { type Expression, expression, inYear } from './expression.ts';
import { yearNumber } from './number-of.ts';

/** "The junta seized power in 2021." · "the 2014 annexation" · "nineteen ninety-six" */
export const year: Rule<Expression, 'token'> = {
  name: 'year',
  *find(reading) {
    const words = scan(reading);
    const { tokens, word } = words;
    for (const at of words.of('number')) {
      const value = yearNumber(tokens[at]);
      if (value === undefined || value < 1500 || isAmount(words, at)) continue;
      const named = word(at - 1) === 'year' && word(at - 2) === 'the';
      yield expression(tokens, named ? at - 2 : at, at + 1, inYear(value));
    }
    for (const at of words.of('spoken')) {
      if (word(at) === 'two' && word(at + 1) !== 'thousand') continue;
      const spoken = inWords(words, at);
      if (spoken) yield spoken;
    }
  },
};

/** "nineteen ninety-six", "the year two thousand" */
function inWords(words: Scan, at: number): Expression | undefined {
  const { tokens, word, numbers } = words;
  if (word(at) === 'two') {
    if (word(at - 1) !== 'year') return undefined;
    const told = numeralAt(tokens, at, numbers);
    return told && told.value < 2200
      ? expression(tokens, word(at - 2) === 'the' ? at - 2 : at - 1, told.to, inYear(told.value))
      : undefined;
  }
  const rest = numeralAt(tokens, at + 1, numbers);
  if (!rest || rest.digits || rest.value < 10 || rest.value > 99) return undefined;
  return expression(tokens, at, rest.to, inYear((numbers[word(at)] ?? 19) * 100 + rest.value));
}

const SIGNS = new Set(['$', '€', '£', '¥', '₹', '₽', '#', '№', '/', '+', '=', '*', '@', '_', ':', '(+']);
const COUNTED = new Set([
  'percent',
  '%',
  'per',
  'people',
  'troops',
  'soldiers',
  'men',
  'women',
  'workers',
  'points',
  'tons',
  'tonnes',
  'miles',
  'kilometers',
  'kilometres',
  'km',
  'meters',
  'metres',
  'feet',
  'pounds',
  'dollars',
  'euros',
  'million',
  'billion',
  'thousand',
  'hours',
  'gmt',
  'utc',
  'est',
  'edt',
  'times',
  'votes',
  'barrels',
  'acres',
  'jobs',
  'cases',
  'deaths',
  'employees',
  'shares',
  'members',
  'of',
]);
const LED = new Set(['than', 'some', 'nearly', 'no', 'flight', 'room', 'page', 'resolution', 'least']);

/** Whether a number of four digits is an amount, a code or a part of one, rather than a year. */
function isAmount(words: Scan, at: number): boolean {
  const { tokens, word } = words;
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (SIGNS.has(word(at - 1)) && !token.spaced) return true;
  if (next && !next.spaced && (next.text === '/' || next.text === '%' || next.text === ':' || next.text === '@'))
    return true;
  if (!token.spaced && (word(at - 1) === '.' || word(at - 1) === '-' || word(at - 1) === ',')) {
    const before = tokens[at - 2];
    if (before?.shape === 'number' && !(word(at - 1) === '-' && yearNumber(before) !== undefined)) return true;
    if (word(at - 1) !== '-') return true;
  }
  if (next && !next.spaced && next.text === '-' && tokens[at + 2]?.shape === 'number' && !tokens[at + 2]!.spaced)
    return !/^\d\d(?:\d\d)?$/.test(word(at + 2)) || (word(at + 3) === '-' && !tokens[at + 3]!.spaced);
  if (COUNTED.has(word(at + 1)) && word(at - 1) !== 'in' && word(at - 1) !== 'since') return true;
  return LED.has(word(at - 1));
}
