import type { Rule } from '../rule.ts';
import { scan } from './calendar-words.ts';
import { type Expression, expression, type Meaning } from './expression.ts';

const SHIFTS: Readonly<Record<string, number>> = { last: -1, past: -1, next: 1, coming: 1, this: 0 };
const MENTIONED: Readonly<Record<string, number>> = { previous: -1, preceding: -1, following: 1 };
/** Words after which a day's name is a name of something else: "Good Friday", "Bloody Sunday". */
const NAMED = new Set(['good', 'black', 'bloody', 'super', 'cyber', 'ash', 'fat', 'ruby']);

/** And before which: "The Sunday Times", "Saturday Night Live". */
const NAMES = new Set([
  'times',
  'telegraph',
  'mirror',
  'express',
  'post',
  'mail',
  'herald',
  'live',
  'group',
  'club',
  'review',
]);

/** "Ms. Friday", "Mr Sunday": surnames. */
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof']);

/** "They met on Wednesday and spoke last Monday night." */
export const weekday: Rule<Expression, 'token'> = {
  name: 'weekday',
  *find(reading) {
    const { tokens, of, word, value } = scan(reading);
    for (const at of of('weekday')) {
      const token = tokens[at]!;
      const full = token.text.length >= 6 && token.lower.endsWith('day');
      const every = full && token.lower.endsWith('s');
      if (!token.capital || !full || every) continue;
      const before = word(at - 1);
      if (NAMED.has(before) && tokens[at - 1]!.capital) continue;
      if (tokens[at + 1]?.capital && NAMES.has(word(at + 1) === 'night' ? word(at + 2) : word(at + 1))) continue;
      if (before === 'every' || before === 'each') continue;
      if (TITLES.has(before) || (before === '.' && !tokens[at - 1]!.spaced && TITLES.has(word(at - 2)))) continue;
      let from = at;
      let meaning: Meaning = { is: 'weekday', weekday: value(at, 'weekday')! };
      if (Object.hasOwn(SHIFTS, before)) {
        meaning = { ...meaning, shift: SHIFTS[before]! };
        from = before === 'past' && word(at - 2) === 'this' ? at - 2 : at - 1;
      } else if (Object.hasOwn(MENTIONED, before)) {
        meaning = { ...meaning, shift: MENTIONED[before]!, from: 'mentioned' };
        from = word(at - 2) === 'the' ? at - 2 : at - 1;
      }
      let to = at + 1;
      if (value(to, 'part') && word(to + 1) !== 'live') to++;
      yield expression(tokens, from, to, meaning, to > at + 1 ? 'time' : 'date');
    }
  },
};
