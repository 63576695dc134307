import type { Rule } from '../rule.ts';
import { type Scan, scan } from './calendar-words.ts';
import { type Expression, expression, type Meaning } from './expression.ts';
import type { Unit } from './period.ts';
import { type TimeSpan, timeSpan } from './time-span.ts';

const AFTER = new Set(['later', 'after', 'afterwards', 'afterward']);
const BEFORE = new Set(['earlier', 'before', 'previously']);

/** "He resigned two years ago." · "Three days later they met again." · "the day before" · "a year-earlier loss" */
export const ago: Rule<Expression, 'token'> = {
  name: 'ago',
  *find(reading) {
    const words = scan(reading);
    for (const at of words.of('unit')) {
      const found = counted(words, at) ?? neighbour(words, at);
      if (found) yield found;
    }
  },
};

/** "two years ago", "a week earlier", "years ago", "10 days from now" */
function counted(words: Scan, at: number): Expression | undefined {
  const { tokens, word } = words;
  let next = at + 1;
  if (word(next) === '-') next++;
  if (word(next) === 'or' && word(next + 1) === 'so') next += 2;
  const cue = word(next);
  const sign =
    cue === 'ago' || BEFORE.has(cue) ? -1 : AFTER.has(cue) || (cue === 'from' && word(next + 1) === 'now') ? 1 : 0;
  if (!sign) return undefined;
  const span = timeSpan(words, at) ?? yearAgo(words, at, next);
  if (!span) {
    return cue === 'ago' && word(at).endsWith('s')
      ? expression(tokens, at, next + 1, { is: 'set' }, 'date')
      : undefined;
  }
  if ((cue === 'before' || cue === 'after') && !isClauseEnd(words, next + 1)) return undefined;
  const noun =
    /^(?:quarter|period|month|week)$/.test(word(next + 1)) &&
    (cue === 'ago' || cue === 'earlier') &&
    word(at + 1) === '-';
  const to = cue === 'from' || noun ? next + 2 : next + 1;
  const from = cue === 'ago' || cue === 'from' ? undefined : ('mentioned' as const);
  const meaning = shift(span, sign, from);
  const found = expression(tokens, word(span.from - 1) === 'the' ? span.from - 1 : span.from, to, meaning);
  const rough = (span.unit === 'week' && !from) || span.unit === 'fortnight';
  return rough ? { ...found, approximate: true } : found;
}

/** "year-ago", "year-earlier" without a number. */
function yearAgo(words: Scan, at: number, cue: number): TimeSpan | undefined {
  const hyphened = words.word(at + 1) === '-' && (words.word(cue) === 'ago' || words.word(cue) === 'earlier');
  if (!hyphened || words.word(at).endsWith('s')) return undefined;
  return { from: at, to: at + 1, count: 1, unit: words.value(at, 'unit')!, compound: false };
}

/** A length of time counted from a day: fractions and units below a day give no date. */
function shift({ count, unit }: TimeSpan, sign: number, from: 'mentioned' | undefined): Meaning {
  const way = from ? { from } : {};
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return { is: 'relative', unit: 'day', by: 0, ...way };
  if (count === undefined) return { is: 'set' };
  if (unit === 'fortnight') return { is: 'relative', unit: 'day', by: sign * count * 14, ...way };
  if (!Number.isInteger(count))
    return unit === 'year'
      ? { is: 'relative', unit: 'month', by: sign * Math.round(count * 12), ...way }
      : { is: 'set' };
  if (unit === 'decade') return { is: 'relative', unit: 'year', by: sign * count * 10, ...way };
  if (unit === 'century') return { is: 'relative', unit: 'year', by: sign * count * 100, ...way };
  if (unit === 'week' && !from) return { is: 'relative', unit: 'day', by: sign * count * 7 };
  return { is: 'relative', unit: unit as Unit, by: sign * count, exact: count === 1, ...way };
}

/** "the day before", "a day earlier", "the day after", where no date or event follows that it is counted from. */
function neighbour(words: Scan, at: number): Expression | undefined {
  const { tokens, word } = words;
  const unit = words.value(at, 'unit')!;
  if (word(at - 1) !== 'the' || !(unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year'))
    return undefined;
  const cue = word(at + 1);
  const by = cue === 'before' ? -1 : cue === 'after' ? 1 : 0;
  if (!by || !isClauseEnd(words, at + 2)) return undefined;
  return expression(tokens, at - 1, at + 2, { is: 'relative', unit, by, from: 'mentioned' });
}

const CLAUSE = new Set(['and', 'in', 'at', 'when', 'but', 'from', 'to', 'on']);

/** Whether a clause ends at `at`, or a new one that tells nothing of time begins. */
function isClauseEnd(words: Scan, at: number): boolean {
  const token = words.tokens[at];
  return !token || token.shape === 'sign' || token.shape === 'mark' || CLAUSE.has(token.lower);
}
