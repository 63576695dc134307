import type { Lexicons } from '../../schema/lexicons.ts';
import { fold } from '../../text/fold.ts';
import { latest } from '../../text/latest.ts';
import { once } from '../../text/once.ts';
import { type PhraseMatcher, phraseMatcher } from '../../text/phrases.ts';
import { type Token, tokenize } from '../../text/tokenize.ts';
import { type WordBits, wordBits } from '../../text/word-bits.ts';
import type { Reading } from '../reading.ts';
import type { Unit } from './period.ts';

/** What a word has to do with the calendar. */
export type Group = keyof Words;

interface Words {
  month: number;
  weekday: number;
  season: number;
  unit: Unit | 'hour' | 'minute' | 'second' | 'fortnight';
  adverb: { by: number; part?: 'night' };
  part: 'morning' | 'afternoon' | 'evening' | 'night';
  clock: 'am' | 'pm' | 'noon' | 'midnight' | 'hours' | 'zone';
  set: true;
  feast: true;
  number: true;
  /** "half" and what begins a year in words: "nineteen". */
  half: true;
  spoken: true;
  /** "nineties": 9 */
  tens: number;
  /** "Q3": 2; "FY2022": 2022 */
  code: number;
}

const TENS = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const UNITS: Record<string, Words['unit']> = {};
for (const unit of [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'weekend',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
] as const) {
  UNITS[unit] = unit;
  UNITS[`${unit}s`] = unit;
}
UNITS.century = 'century';
UNITS.centuries = 'century';

/** The calendar of a language's lexicons: each word with its meaning in every group it is in. */
export interface Calendar {
  words: Map<string, Partial<Words>>;
  groups: Map<string, readonly Group[]>;
  /** Whether a token is one of the words at all. */
  isKnown: WordBits;
  feasts: PhraseMatcher<string>;
}

/** Compiles the calendar words of the lexicons. */
export const calendarOf = once((lexicons: Lexicons): Calendar => {
  const words = new Map<string, Partial<Words>>();
  const add = <G extends Group>(word: string, group: G, value: Words[G]) => {
    const lower = fold(word);
    words.set(lower, { ...words.get(lower), [group]: value });
  };
  lexicons.months.forEach((names, month) => {
    for (const name of names) add(name, 'month', month);
  });
  lexicons.weekdays.forEach((names, weekday) => {
    for (const name of names) add(name, 'weekday', weekday);
    add(`${names[0]}s`, 'weekday', weekday);
  });
  SEASONS.forEach((name, season) => {
    add(name, 'season', season);
  });
  add('fall', 'season', 2);
  for (const [word, unit] of Object.entries(UNITS)) add(word, 'unit', unit);
  for (const [word, by] of [
    ['today', 0],
    ['yesterday', -1],
    ['tomorrow', 1],
  ] as const)
    add(word, 'adverb', { by });
  add('tonight', 'adverb', { by: 0, part: 'night' });
  for (const part of ['morning', 'afternoon', 'evening', 'night'] as const) add(part, 'part', part);
  for (const word of ['am', 'a.m.', 'a.m']) add(word, 'clock', 'am');
  for (const word of ['pm', 'p.m.', 'p.m']) add(word, 'clock', 'pm');
  add('noon', 'clock', 'noon');
  add('midday', 'clock', 'noon');
  add('midnight', 'clock', 'midnight');
  for (const word of ['daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'annually', 'nightly', 'hourly', 'biweekly'])
    add(word, 'set', true);
  add('half', 'half', true);
  for (const word of ['eighteen', 'nineteen', 'two']) add(word, 'spoken', true);
  TENS.forEach((word, index) => {
    add(word, 'tens', index + 2);
  });
  for (let index = 0; index < 4; index++) add(`q${index + 1}`, 'code', index);
  for (let year = 1970; year < 2100; year++) add(`fy${year}`, 'code', year);
  for (const { words: phrases } of lexicons.feasts)
    for (const phrase of phrases) add(tokenize(phrase)[0]?.text ?? phrase, 'feast', true);
  return {
    words,
    groups: new Map([...words].map(([word, meanings]) => [word, Object.keys(meanings) as Group[]])),
    isKnown: wordBits([...words.keys()].map((word) => [word, 1] as const)),
    feasts: phraseMatcher(
      lexicons.feasts.flatMap(({ words: phrases, rule }) => phrases.map((phrase) => [phrase, rule] as const)),
      { exact: true },
    ),
  };
});

/** The tokens of a document with its calendar words, found in one pass. */
export interface Scan {
  tokens: readonly Token[];
  numbers: Lexicons['numbers'];
  feasts: Calendar['feasts'];
  /** The places of the words of a group; `number` are all tokens of digits. */
  of(group: Group): readonly number[];
  value<G extends Group>(at: number, group: G): Words[G] | undefined;
  /** The folded word at a place, the empty string outside the text. */
  word(at: number): string;
}

/** Finds the calendar words of a document. */
export const scan = latest((reading: Reading<'token'>): Scan => {
  const tokens = reading.layer('token');
  const { words, groups, isKnown, feasts } = calendarOf(reading.lexicons);
  const hits: Partial<Record<Group, number[]>> = {};
  const put = (group: Group, at: number) => {
    hits[group] ??= [];
    hits[group].push(at);
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.shape === 'number') put('number', at);
    else if (isKnown(token) !== 0 && token.shape === 'word')
      for (const group of groups.get(token.lower)!) put(group, at);
  }
  return {
    tokens,
    numbers: reading.lexicons.numbers,
    feasts,
    of: (group) => hits[group] ?? [],
    value: (at, group) => {
      const token = tokens[at];
      return token?.shape === 'word' ? words.get(token.lower)?.[group] : undefined;
    },
    word: (at) => tokens[at]?.lower ?? '',
  };
});
