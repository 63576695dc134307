import type { Rule } from '../rule.ts';
import { type Scan, scan } from './calendar-words.ts';
import { type Expression, expression } from './expression.ts';

/** Offsets of zones whose name fixes one; "ET" does not, it depends on the season. */
const ZONES: Readonly<Record<string, string>> = {
  gmt: 'Z',
  utc: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  msk: '+03:00',
  et: '',
  ct: '',
  pt: '',
  bst: '+01:00',
  ist: '',
  jst: '+09:00',
};

/** "The briefing begins at 3 p.m. ET" · "at 1330 GMT" · "noon" · "10:30 a.m." */
export const clockTime: Rule<Expression, 'token'> = {
  name: 'clock-time',
  *find(reading) {
    const words = scan(reading);
    const { tokens, word } = words;
    for (const at of words.of('clock')) {
      const clock = words.value(at, 'clock');
      if (clock === 'noon' || clock === 'midnight') {
        if (word(at + 1) === 'mass' || word(at - 1) === 'high' || tokens[at]!.capital) continue;
        yield timed(words, at, at + 1, clock === 'noon' ? 12 : 0, 0);
      }
    }
    for (const at of words.of('number')) {
      const match = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm|a|p)?$/.exec(word(at));
      if (match) {
        const found = clockAt(words, at, Number(match[1]), match[2], match[3]);
        if (found) yield found;
      } else if (/^\d{4}$/.test(word(at)) && Object.hasOwn(ZONES, word(at + 1)) && tokens[at + 1]!.text.length > 2) {
        const hour = Number(word(at).slice(0, 2));
        const minute = Number(word(at).slice(2));
        if (hour < 24 && minute < 60) yield timed(words, at, at + 1, hour, minute);
      }
    }
  },
};

function clockAt(words: Scan, at: number, hour: number, minutes: string | undefined, glued: string | undefined) {
  const { word, tokens } = words;
  let to = at + 1;
  let half = glued?.[0];
  if (glued && glued.length === 1) {
    if (word(to) !== '.' || word(to + 1) !== 'm') return undefined;
    to += word(to + 2) === '.' ? 3 : 2;
  } else if (!half) {
    const clock = words.value(to, 'clock');
    if (clock === 'am' || clock === 'pm') {
      if (tokens[to]!.lower === 'am' && tokens[to]!.text !== 'AM' && tokens[to]!.text !== 'am') return undefined;
      half = clock[0];
      to++;
    } else if (word(to) === "o'clock") to++;
    else if (
      !minutes ||
      !(Object.hasOwn(ZONES, word(to)) || word(at - 1) === 'at' || word(to) === 'local' || word(to) === 'hours')
    )
      return undefined;
  }
  if (half ? hour < 1 || hour > 12 : hour > 23) return undefined;
  const minute = Number(minutes ?? 0);
  if (minute > 59) return undefined;
  return timed(words, at, to, half === 'p' ? (hour % 12) + 12 : half === 'a' ? hour % 12 : hour, minute);
}

/** The time, with its zone and "local time" taken in. */
function timed(words: Scan, from: number, to: number, hour: number, minute: number): Expression {
  const { tokens, word } = words;
  let end = to;
  let zone = '';
  if (Object.hasOwn(ZONES, word(end)) && tokens[end]!.text === tokens[end]!.text.toUpperCase()) {
    zone = ZONES[word(end)]!;
    end++;
  } else if (word(end + 1) === 'time' && (word(end) === 'local' || tokens[end]!.capital)) end += 2;
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    ...expression(tokens, from, end, { is: 'same', unit: 'day', otherwise: 0 }, 'time'),
    time: `${two(hour)}:${two(minute)}${zone}`,
  };
}
