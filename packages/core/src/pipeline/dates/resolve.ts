import type { Anchor, OfficeWindow } from './anchor.ts';
import { civil, type Day, dayOf, daysIn, easter, weekdayOf } from './days.ts';
import type { Meaning } from './expression.ts';
import { bounds, credible, type Period, periodOf, perYear, type Unit } from './period.ts';
import type { Lean } from './tense.ts';

/** What an expression is resolved against. */
export interface Context {
  anchor: Anchor | undefined;
  window: OfficeWindow | undefined;
  /** What was mentioned last; undefined where that is too far back. */
  mentioned: Period | undefined;
  /** The same, where it is in this sentence or the one before. */
  recent: Period | undefined;
  /** The quarter or month comparisons are made with: "a year earlier". */
  compared: Period | undefined;
  lean: Lean;
}

/** A resolved meaning: the periods it runs from and to (the same, unless it is a range) and what it was counted from. */
export interface Resolved {
  from: Period;
  to: Period;
  by: 'itself' | 'anchor' | 'mentioned' | 'window';
  confidence: number;
}

/** Counts a meaning from its context. Undefined where the text does not say enough. */
export function resolve(meaning: Meaning, context: Context): Resolved | undefined {
  const resolved = resolveOne(meaning, context);
  return resolved && credible(resolved.from) && credible(resolved.to) ? resolved : undefined;
}

function resolveOne(meaning: Meaning, context: Context): Resolved | undefined {
  switch (meaning.is) {
    case 'period':
      return plain(meaning.period, 'itself', 0.98);
    case 'of-year':
    case 'feast':
      return resolveOfYear(meaning, context);
    case 'weekday':
      return resolveWeekday(meaning, context);
    case 'relative':
      return resolveRelative(meaning, context);
    case 'same':
      return resolveSame(meaning, context);
    case 'range': {
      const from = resolve(meaning.from, context);
      const after = from && { ...context, mentioned: from.to };
      const to = after && resolve(followed(meaning.to, after), after);
      return from && to && bounds(from.from).first <= bounds(to.to).last
        ? { from: from.from, to: to.to, by: from.by, confidence: Math.min(from.confidence, to.confidence) }
        : undefined;
    }
    case 'holding': {
      const day = resolve(meaning.day, context);
      return day && plain(periodOf(meaning.unit, bounds(day.from).first), day.by, day.confidence * 0.95);
    }
    case 'beside': {
      const base = resolve(meaning.of, context);
      return base && fine(base.from.unit, meaning.unit)
        ? plain(moved(periodOf(meaning.unit, bounds(base.from).first), meaning.by), base.by, base.confidence * 0.9)
        : undefined;
    }
    default:
      return undefined;
  }
}

const plain = (period: Period, by: Resolved['by'], confidence: number): Resolved => ({
  from: period,
  to: period,
  by,
  confidence,
});

/** The end of a range of weekdays is the first such day after its beginning. */
const followed = (meaning: Meaning, { mentioned }: Context): Meaning =>
  meaning.is === 'weekday' && mentioned ? { ...meaning, shift: 1, from: 'mentioned' } : meaning;

type OfYear = Extract<Meaning, { is: 'of-year' | 'feast' }>;

function inYear(meaning: OfYear, year: number): Period | undefined {
  if (meaning.is === 'feast') {
    const day = feastDay(meaning.rule, year);
    return day === undefined ? undefined : { unit: 'day', index: day };
  }
  if (meaning.unit === 'day') {
    const month = meaning.index + 1;
    return meaning.day! <= daysIn(year, month) ? { unit: 'day', index: dayOf(year, month, meaning.day!) } : undefined;
  }
  return { unit: meaning.unit, index: year * (perYear(meaning.unit) ?? 1) + meaning.index };
}

/** Tries the years around the anchor: the nearest, with those the tense speaks against three times as far off. */
function resolveOfYear(meaning: OfYear, context: Context): Resolved | undefined {
  if (meaning.year && !(meaning.year.is === 'relative' && !context.anchor && context.window)) {
    const year = resolve(meaning.year, context);
    const period = year && inYear(meaning, civil(bounds(year.from).first).year);
    return period && plain(period, year.by, year.by === 'itself' ? 0.98 : 0.9);
  }
  const { anchor, window, lean } = context;
  const told = anchor?.event && !anchor.event.curated ? atEventIn(meaning, anchor) : undefined;
  if (told) return told;
  if (!anchor || (anchor.event && !anchor.event.curated)) return window && within(meaning, window);
  const here = civil(anchor.day).year;
  let best: Period | undefined;
  let least = Number.POSITIVE_INFINITY;
  const weekday = meaning.is === 'of-year' ? meaning.weekday : undefined;
  for (let year = here - 6; year <= here + 6; year++) {
    const period = inYear(meaning, year);
    if (!period || (Math.abs(year - here) > 1 && weekday === undefined)) continue;
    let cost = distance(period, anchor.day, meaning.shift, lean);
    if (weekday !== undefined && weekdayOf(period.index) !== weekday) cost += 4000;
    if (cost < least) {
      least = cost;
      best = period;
    }
  }
  return (
    best && plain(best, 'anchor', (meaning.is === 'of-year' && meaning.unit === 'day' ? 0.9 : 0.8) * anchor.confidence)
  );
}

/** "In October he heard him at the East Asia Summit": the month or day the event lies in. */
function atEventIn(meaning: OfYear, anchor: Anchor): Resolved | undefined {
  const { first, last } = anchor.event!;
  const period = inYear(meaning, civil(first).year);
  if (!period) return undefined;
  const days = bounds(period);
  return days.first <= last && first <= days.last ? plain(period, 'anchor', 0.9 * anchor.confidence) : undefined;
}

function distance(period: Period, day: Day, shift: number | undefined, lean: Lean): number {
  const { first, last } = bounds(period);
  const away = day < first ? first - day : day > last ? last - day : 0;
  const off = Math.abs(away);
  if (shift !== undefined) {
    if (shift === 0) return civil(first).year === civil(day).year ? off : off + 1000;
    return away * shift > 0 ? off : off + 1000;
  }
  const against = (lean === 'past' && away > 0) || (lean === 'future' && away < 0);
  // Plans reach less far than memory: without a tense the past is the likelier.
  const long = last > first;
  return off * (against ? (long ? 5 : 3) : lean === undefined && away > 0 ? (long ? 2.5 : 1.3) : 1);
}

/** The one year in which it lies in the window of offices, or, if in none, overlaps it. */
function within(meaning: OfYear, { first, last }: OfficeWindow): Resolved | undefined {
  const inside: Period[] = [];
  const across: Period[] = [];
  for (let year = civil(first).year; year <= civil(last).year; year++) {
    const period = inYear(meaning, year);
    if (!period) continue;
    if (meaning.is === 'of-year' && meaning.weekday !== undefined && weekdayOf(period.index) !== meaning.weekday)
      continue;
    const days = bounds(period);
    if (days.first >= first && days.last <= last) inside.push(period);
    else if (days.last >= first && days.first <= last) across.push(period);
  }
  const fitting = inside.length > 0 ? inside : across;
  return fitting.length === 1 ? plain(fitting[0]!, 'window', 0.6) : undefined;
}

/** `MM-DD`, `easter+N`, `11-thu-4` (nth weekday), `05-mon-last`, each with `+N` days. */
export function feastDay(rule: string, year: number): Day | undefined {
  const match = /^(?:(easter)|(\d\d)-(\d\d)|(\d\d)-([a-z]{3})-(\d|last))([+-]\d+)?$/.exec(rule);
  if (!match) return undefined;
  const after = Number(match[7] ?? 0);
  if (match[1]) return easter(year) + after;
  if (match[2]) return dayOf(year, Number(match[2]), Number(match[3])) + after;
  const month = Number(match[4]);
  const weekday = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(match[5]!);
  if (match[6] === 'last') {
    const last = dayOf(year, month, daysIn(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7) + after;
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (Number(match[6]) - 1) + after;
}

const before = (day: Day, weekday: number): Day => day - ((weekdayOf(day) - weekday + 6) % 7) - 1;
const after = (day: Day, weekday: number): Day => day + ((weekday - weekdayOf(day) + 6) % 7) + 1;

function resolveWeekday(meaning: Extract<Meaning, { is: 'weekday' }>, context: Context): Resolved | undefined {
  const { weekday, shift } = meaning;
  const { anchor, mentioned, lean } = context;
  const day = (index: Day, by: Resolved['by'], confidence: number) => plain({ unit: 'day', index }, by, confidence);
  if (meaning.from === 'mentioned' && mentioned?.unit === 'day')
    return day((shift ?? 0) < 0 ? before(mentioned.index, weekday) : after(mentioned.index, weekday), 'mentioned', 0.7);
  if (!anchor) return undefined;
  if (anchor.event && !shift) return atEvent(anchor, weekday);
  if (shift)
    return day(
      shift < 0 ? before(anchor.day, weekday) : after(anchor.day, weekday),
      'anchor',
      0.85 * anchor.confidence,
    );
  if (weekdayOf(anchor.day) === weekday) return day(anchor.day, 'anchor', 0.9 * anchor.confidence);
  if (shift === 0) {
    const found = periodOf('week', anchor.day).index * 7 - 3 + weekday;
    return day(lean === 'past' && found > anchor.day ? found - 7 : found, 'anchor', 0.8 * anchor.confidence);
  }
  return lean === 'future'
    ? day(after(anchor.day, weekday), 'anchor', 0.85 * anchor.confidence)
    : day(before(anchor.day, weekday), 'anchor', (lean === 'past' ? 0.95 : 0.85) * anchor.confidence);
}

/** The day of that name during the event or right beside it; beside a curated day, the nearest. */
function atEvent(anchor: Anchor, weekday: number): Resolved | undefined {
  const { first, last, curated } = anchor.event!;
  if (last - first > 6) return undefined;
  const on = (index: Day, confidence: number) =>
    plain({ unit: 'day', index }, 'anchor', confidence * anchor.confidence);
  for (let day = first; day <= last; day++) if (weekdayOf(day) === weekday) return on(day, 1);
  if (weekdayOf(last + 1) === weekday) return on(last + 1, 0.7);
  if (weekdayOf(first - 1) === weekday) return on(first - 1, 0.7);
  if (!curated) return undefined;
  const earlier = before(first, weekday);
  const later = after(last, weekday);
  return on(first - earlier <= later - last ? earlier : later, 0.7);
}

function resolveRelative(meaning: Extract<Meaning, { is: 'relative' }>, context: Context): Resolved | undefined {
  const { unit, by } = meaning;
  const { anchor, mentioned, compared, lean } = context;
  if (unit === 'year' && by === -1 && meaning.exact && compared) {
    const step = perYear(compared.unit);
    if (step) return plain({ unit: compared.unit, index: compared.index - step }, 'mentioned', 0.7);
  }
  // "They met on May 4 and, a week later, again": a week from a day is a day.
  if (meaning.from === 'mentioned' && mentioned?.unit === 'day' && unit === 'week')
    return plain(moved(mentioned, by * 7), 'mentioned', 0.65);
  if (meaning.from === 'mentioned' && mentioned && fine(mentioned.unit, unit))
    return plain(moved(periodOf(unit, bounds(mentioned).first), by), 'mentioned', 0.65);
  if (!anchor || (anchor.event && !anchor.event.curated && (by !== 0 || unit === 'day'))) return undefined;
  const here = periodOf(unit, anchor.day);
  const confidence = (meaning.from === 'mentioned' ? 0.5 : unit === 'day' ? 0.95 : 0.9) * anchor.confidence;
  if (unit === 'weekend' && meaning.exact === false) {
    const gone = weekdayOf(anchor.day) < 5 && lean !== 'future';
    return plain(moved(here, gone ? -1 : 0), 'anchor', 0.8 * confidence);
  }
  return plain(moved(here, by), 'anchor', confidence);
}

const moved = ({ unit, index }: Period, by: number): Period => ({ unit, index: index + by });

const ORDER: readonly Unit[] = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
];
/** Whether a period is small enough to say which one of a larger unit is meant. */
const fine = (unit: Unit, than: Unit): boolean => ORDER.indexOf(unit) <= ORDER.indexOf(than);

function resolveSame(meaning: Extract<Meaning, { is: 'same' }>, context: Context): Resolved | undefined {
  const { anchor, mentioned, compared } = context;
  const { unit, otherwise } = meaning;
  if (compared?.unit === unit) return plain(compared, 'mentioned', 0.75);
  if (unit === 'day' && otherwise !== undefined && context.recent?.unit === 'day')
    return plain(context.recent, 'mentioned', 0.7);
  if (otherwise !== undefined) {
    return anchor && !anchor.event
      ? plain(moved(periodOf(unit, anchor.day), otherwise), 'anchor', 0.6 * anchor.confidence)
      : undefined;
  }
  if (mentioned && fine(mentioned.unit, unit)) return plain(periodOf(unit, bounds(mentioned).first), 'mentioned', 0.7);
  return undefined;
}
