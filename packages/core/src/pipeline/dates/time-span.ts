import { numeralBefore } from '../numeral.ts';
import type { Scan } from './calendar-words.ts';
import type { Unit } from './period.ts';

/** A length of time in words: "two years", "a few weeks", "90-minute". */
export interface TimeSpan {
  from: number;
  to: number;
  /** Undefined for "a few", "several" and bare plurals. */
  count?: number;
  unit: Unit | 'hour' | 'minute' | 'second' | 'fortnight';
  /** Written with a hyphen: "two-year". */
  compound: boolean;
}

const VAGUE = new Set(['few', 'several', 'many', 'some', 'recent', 'past', 'coming', 'couple', 'those', 'these']);
const LEADS = new Set(['about', 'around', 'nearly', 'almost', 'roughly', 'over', 'approximately', 'some']);

/** The length of time whose unit stands at `at`. */
export function timeSpan(words: Scan, at: number): TimeSpan | undefined {
  const { tokens, word } = words;
  const unit = words.value(at, 'unit');
  if (!unit) return undefined;
  const compound = word(at - 1) === '-' && !tokens[at - 1]!.spaced;
  let end = compound ? at - 1 : at;
  if (['more', 'full', 'whole', 'long', 'straight', 'consecutive', 'additional'].includes(word(end - 1))) end--;
  const told = numeralBefore(tokens, end, words.numbers);
  const span = (from: number, count?: number): TimeSpan => ({
    from: led(words, from),
    to: at + 1,
    unit,
    compound,
    ...(count === undefined ? {} : { count }),
  });
  if (told) {
    if (tokens[at]!.capital && told.digits && tokens[at]!.text !== tokens[at]!.text.toUpperCase()) return undefined;
    if (told.digits && told.value >= 1000) return undefined;
    return span(told.from, told.value);
  }
  const before = word(end - 1);
  if (before === 'half' && word(end - 2) === 'a' && word(end - 3) === 'and') {
    const more = numeralBefore(tokens, end - 3, words.numbers);
    return more && span(more.from, more.value + 0.5);
  }
  if (unit === 'quarter') return undefined;
  if (before === 'a' || before === 'an') return span(end - 1, 1);
  if (before === 'half' && (word(end - 2) === 'a' || compound)) return span(compound ? end - 1 : end - 2, 0.5);
  if (before === 'half') return span(end - 1, 0.5);
  if ((before === 'an' || before === 'a') && word(end - 2) === 'half') return span(end - 2, 0.5);
  if (before === 'of' && word(end - 2) === 'couple') return span(word(end - 3) === 'a' ? end - 3 : end - 2, 2);
  if (VAGUE.has(before)) return span(word(end - 2) === 'a' || word(end - 2) === 'the' ? end - 2 : end - 1);
  return undefined;
}

/** Takes in "about", "more than", "at least", "the past" before the number. */
function led(words: Scan, from: number): number {
  const { word } = words;
  let at = from;
  for (let steps = 0; steps < 3; steps++) {
    const before = word(at - 1);
    if (LEADS.has(before)) at--;
    else if (
      (before === 'than' && (word(at - 2) === 'more' || word(at - 2) === 'less')) ||
      (before === 'least' && word(at - 2) === 'at')
    )
      at -= 2;
    else break;
  }
  return at;
}
