import type { Token } from '../../text/tokenize.ts';
import type { Expression, Meaning } from './expression.ts';
import type { Unit } from './period.ts';

type Found = Expression & { rule: string };

/**
 * Puts neighbours together: "late December" + "last year", "9 a.m." + "Tuesday", "from Monday" + "to Wednesday"; and takes in
 * the words before that narrow one down: "early", "the end of", "around".
 */
export function compose(found: readonly Found[], tokens: readonly Token[]): Found[] {
  const word = (at: number) => tokens[at]?.lower ?? '';
  const composed: Found[] = [];
  for (const one of found) {
    let current = led(one, tokens, word);
    const before = composed.at(-1);
    const floor = before?.to ?? 0;
    if (current.from < floor) current = one;
    const joined =
      before &&
      (inYear(before, current, word) ??
        atTime(before, current, word) ??
        upTo(before, current, word) ??
        beside(before, current, word));
    if (joined) {
      composed[composed.length - 1] = {
        ...joined,
        from: before.from,
        to: current.to,
        span: { start: before.span.start, end: current.span.end },
      };
    } else composed.push(current);
  }
  return composed;
}

type Word = (at: number) => string;
const isYear = (meaning: Meaning): boolean =>
  (meaning.is === 'period' && meaning.period.unit === 'year') ||
  ((meaning.is === 'relative' || meaning.is === 'same') && meaning.unit === 'year');

/** "December" + "last year" · "the third quarter" of "1984" · "this year" 's "third quarter" */
function inYear(a: Found, b: Found, word: Word): Found | undefined {
  const gap = b.from - a.to;
  const open = (one: Found) =>
    (one.meaning.is === 'of-year' || one.meaning.is === 'feast') &&
    !one.meaning.year &&
    one.meaning.shift === undefined &&
    one.type !== 'set';
  if (open(a) && isYear(b.meaning) && (gap === 0 || (gap === 1 && (word(a.to) === 'of' || word(a.to) === ','))))
    return b.meaning.is === 'period' && word(a.to) === ',' && a.meaning.is !== 'feast' && b.rule === 'this-period'
      ? undefined
      : { ...a, meaning: { ...a.meaning, year: b.meaning } as Meaning };
  if (isYear(a.meaning) && open(b) && gap === 1 && word(a.to) === "'s")
    return { ...b, meaning: { ...b.meaning, year: a.meaning } as Meaning };
  return undefined;
}

const isDay = ({ meaning, time }: Found): boolean =>
  time === undefined &&
  (meaning.is === 'weekday' ||
    (meaning.is === 'of-year' && meaning.unit === 'day') ||
    ((meaning.is === 'relative' || meaning.is === 'same') && meaning.unit === 'day') ||
    (meaning.is === 'period' && meaning.period.unit === 'day'));

/** "9 a.m." (on) "Tuesday" · "Tuesday" (,) (at) "9 a.m." */
function atTime(a: Found, b: Found, word: Word): Found | undefined {
  const gap = b.from - a.to;
  if (
    a.time !== undefined &&
    a.rule === 'clock-time' &&
    isDay(b) &&
    (gap === 0 || (gap === 1 && /^(?:on|,)$/.test(word(a.to))))
  )
    return { ...b, type: 'time', time: a.time };
  const at =
    gap === 0 ||
    (gap === 1 && /^(?:at|,)$/.test(word(a.to))) ||
    (gap === 2 && word(a.to) === ',' && word(a.to + 1) === 'at');
  if (isDay(a) && b.time !== undefined && b.rule === 'clock-time' && at) return { ...a, type: 'time', time: b.time };
  return undefined;
}

/** "between 2014" and "2016" · "from Monday" to "Wednesday" · "1998" – "2003" */
function upTo(a: Found, b: Found, word: Word): Found | undefined {
  if (b.from - a.to !== 1 || !sameKind(a.meaning, b.meaning)) return undefined;
  const joint = word(a.to);
  const lead = word(a.from - 1);
  const ranged =
    joint === '-' ||
    joint === '–' ||
    joint === '—' ||
    joint === 'through' ||
    joint === 'thru' ||
    (lead === 'from' && (joint === 'to' || joint === 'until' || joint === 'till')) ||
    (lead === 'between' && joint === 'and');
  if (!ranged) return undefined;
  const from = a.meaning;
  const year = b.meaning.is === 'of-year' ? b.meaning.year : undefined;
  return {
    ...a,
    meaning: {
      is: 'range',
      from: from.is === 'of-year' && !from.year && year ? { ...from, year } : from,
      to: b.meaning,
    },
  };
}

function sameKind(a: Meaning, b: Meaning): boolean {
  if (a.is === 'period' && b.is === 'period') return a.period.unit === b.period.unit;
  if (a.is === 'of-year' && b.is === 'of-year') return a.unit === b.unit;
  return a.is === 'weekday' && b.is === 'weekday';
}

const STEPS: Readonly<Record<string, Unit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** "two days" before "Monday": a length of time counted from a date */
function beside(a: Found, b: Found, word: Word): Found | undefined {
  const cue = word(a.to);
  const gap = b.from - a.to - (word(b.from - 1) === 'the' ? 1 : 0);
  if (a.meaning.is !== 'duration' || gap !== 1 || (cue !== 'before' && cue !== 'after')) return undefined;
  const length = /^P(\d+)([DWMY])$/.exec(a.meaning.iso ?? '');
  if (!length || b.type === 'duration' || b.type === 'set') return undefined;
  const by = Number(length[1]) * (cue === 'before' ? -1 : 1);
  return { ...a, type: 'date', rule: 'beside', meaning: { is: 'beside', unit: STEPS[length[2]!]!, by, of: b.meaning } };
}

/** "the week of" March 6, "the day before" last Tuesday */
function neighbour(one: Found, word: Word): Pick<Found, 'from' | 'meaning'> | undefined {
  const cue = word(one.from - 1);
  const unit = word(one.from - 2);
  if (one.type !== 'date' || (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year'))
    return undefined;
  const from = word(one.from - 3) === 'the' ? one.from - 3 : one.from - 2;
  if (cue === 'of')
    return unit === 'week' && isDay(one) ? { from, meaning: { is: 'holding', unit, day: one.meaning } } : undefined;
  if ((cue !== 'before' && cue !== 'after') || from === one.from - 2) return undefined;
  return { from, meaning: { is: 'beside', unit, by: cue === 'before' ? -1 : 1, of: one.meaning } };
}

const NARROW = new Set(['early', 'late', 'mid', 'earlier', 'later']);
const EDGES = new Set(['end', 'beginning', 'start', 'middle', 'close', 'rest', 'turn']);
const LOOSE = new Set(['around', 'circa', 'approximately']);

/** "around May 20", not "look around today" */
const dated = ({ is }: Meaning): boolean => is === 'of-year' || is === 'period';

/** "early this month", "mid-May", "the late 1990s", "the end of 1994", "around Nov. 1" */
function led(one: Found, tokens: readonly Token[], word: Word): Found {
  if (one.type === 'duration' || one.type === 'set') return one;
  const near = neighbour(one, word);
  if (near) return { ...one, ...near, span: { start: tokens[near.from]!.start, end: one.span.end } };
  let from = one.from;
  let approximate = one.approximate ?? false;
  const hyphen = word(from - 1) === '-';
  if (NARROW.has(word(hyphen ? from - 2 : from - 1))) {
    from -= hyphen ? 2 : 1;
    if (word(from - 1) === 'the' && one.meaning.is === 'period') from--;
  } else if (one.meaning.is === 'period' && one.meaning.period.unit === 'decade' && word(from - 1) === 'the') from--;
  if (word(from - 1) === 'of' && EDGES.has(word(from - 2)) && one.time === undefined)
    from -= word(from - 3) === 'the' ? 3 : 2;
  else if (
    word(from - 1) === 'in' &&
    (word(from - 2) === 'earlier' ||
      word(from - 2) === 'later' ||
      word(from - 2) === 'late' ||
      word(from - 2) === 'early')
  )
    from -= 2;
  if ((LOOSE.has(word(from - 1)) && dated(one.meaning)) || (word(from - 1) === 'about' && one.rule === 'clock-time')) {
    from--;
    approximate = true;
  }
  if (from === one.from) return one;
  return {
    ...one,
    from,
    span: { start: tokens[from]!.start, end: one.span.end },
    ...(approximate ? { approximate } : {}),
  };
}
