import type { Rule } from '../rule.ts';
import { type Scan, scan } from './calendar-words.ts';
import { type Expression, expression, inYear } from './expression.ts';
import { yearNumber } from './number-of.ts';

/** "In May the ministers met; a summit was agreed in October 2021 and held last November." */
export const month: Rule<Expression, 'token'> = {
  name: 'month',
  *find(reading) {
    const words = scan(reading);
    const { tokens, word } = words;
    for (const at of words.of('month')) {
      const token = tokens[at]!;
      if (!token.capital) continue;
      let to = at + 1;
      const short = token.text.length <= 4 && token.lower !== 'june' && token.lower !== 'july' && token.lower !== 'may';
      const stopped = short && word(to) === '.';
      if (stopped) to++;
      if (word(to) === ',' || word(to) === 'of') to++;
      const year = yearNumber(tokens[to]);
      if (year !== undefined) {
        yield expression(tokens, at, to + 1, {
          is: 'of-year',
          unit: 'month',
          index: words.value(at, 'month')!,
          year: inYear(year),
        });
        continue;
      }
      if (short ? !stopped || !isTold(words, at) : NAMES.has(token.lower) && !isTold(words, at)) continue;
      if (isNamed(words, at)) continue;
      const before = word(at - 1);
      const shift = Object.hasOwn(SHIFTS, before) ? SHIFTS[before]! : undefined;
      const past = before === 'past' && word(at - 2) === 'this';
      yield expression(tokens, shift === undefined ? at : past ? at - 2 : at - 1, stopped ? at + 2 : at + 1, {
        is: 'of-year',
        unit: 'month',
        index: words.value(at, 'month')!,
        ...(shift === undefined ? {} : { shift }),
      });
    }
  },
};

const SHIFTS: Readonly<Record<string, number>> = { last: -1, past: -1, this: 0, next: 1, coming: 1 };

/** Months that are also names or other words. */
const NAMES = new Set(['may', 'march', 'april', 'june', 'august']);

const BEFORE = new Set(
  'in since by until till during of from to through before after around about for between early late mid last next this each every and or past previous following -'.split(
    ' ',
  ),
);
/** What follows a month, and no name: "an April summit". */
const AFTER = new Set([
  "'s",
  'meeting',
  'summit',
  'talks',
  'election',
  'elections',
  'vote',
  'visit',
  'deadline',
  'agreement',
]);

/** Whether the words around it say that a month is meant: "in May", "the March summit". */
function isTold(words: Scan, at: number): boolean {
  const { word } = words;
  if (AFTER.has(word(at + 1))) return true;
  if (!BEFORE.has(word(at - 1))) return false;
  return !(words.tokens[at + 1]?.capital && word(at - 1) !== 'in');
}

/** "May Day", "Black September": names, not months. */
function isNamed(words: Scan, at: number): boolean {
  const after = words.word(at + 1);
  return (after === 'day' && words.tokens[at + 1]!.capital) || words.word(at - 1) === 'black';
}
