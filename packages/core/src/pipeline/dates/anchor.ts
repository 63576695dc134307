import type { Document } from '../../schema/document.ts';
import type { Entity } from '../../schema/entity.ts';
import type { Reading } from '../reading.ts';
import { type Day, weekdayOf } from './days.ts';
import type { Expression } from './expression.ts';
import { dayEdtf, firstDay } from './period.ts';

/** What relative expressions of a document count from. */
export interface Anchor {
  day: Day;
  basis: 'relative' | 'event';
  /** EDTF of the day, or the id of the event. */
  name: string;
  confidence: number;
  /** The text tells of an event, not of its own day: weekdays are those at the event or nearest to it. */
  event?: { first: Day; last: Day; curated: boolean };
  /** The public record a curated day is taken from. */
  citation?: string;
}

const dayAnchor = (day: Day, confidence: number): Anchor => ({
  day,
  basis: 'relative',
  name: dayEdtf(day),
  confidence,
});

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}/;
/** The day an EDTF value names, where it names one. */
export const wholeDay = (edtf: string | undefined): Day | undefined =>
  edtf !== undefined && WHOLE_DAY.test(edtf) && !edtf.includes('/') ? firstDay(edtf) : undefined;

/** How far a dateline may lie before the day of publication to be the day the text counts from. */
const DATELINE_LAG = 4;

/** The day of publication, or of the dateline where that is a day or so earlier: "on Wednesday" is the one before both. */
export function ownDay(published: Day | undefined, dateline: Day | undefined): Anchor | undefined {
  if (published === undefined) return dateline === undefined ? undefined : dayAnchor(dateline, 0.95);
  const lag = dateline === undefined ? -1 : published - dateline;
  return lag >= 0 && lag <= DATELINE_LAG ? dayAnchor(dateline!, 1) : dayAnchor(published, 1);
}

/** A curated day of the event the article tells of. */
export function curatedEvent(reading: Reading<never>): Anchor | undefined {
  const day = wholeDay(reading.event?.edtf);
  if (day === undefined) return undefined;
  const citation = reading.event?.citation;
  return {
    ...dayAnchor(day, 0.9),
    basis: 'event',
    event: { first: day, last: day, curated: true },
    ...(citation === undefined ? {} : { citation }),
  };
}

/**
 * The dated event the text names first, but for one told with a year or a past date of its own ("the 2021 summit"). An event
 * of more than a week, or one whose days do not hold a weekday of the text, says too little.
 */
export function namedEvent(
  reading: Reading<'mention' | 'entity' | 'sentence'>,
  expressions: readonly Expression[],
): Anchor | undefined {
  const events = new Map<string, Entity>();
  for (const entity of reading.layer('entity'))
    if (entity.type === 'event' && entity.start) events.set(entity.id, entity);
  if (events.size === 0) return undefined;
  const weekdays = new Set<number>();
  for (const { meaning } of expressions) if (meaning.is === 'weekday' && !meaning.shift) weekdays.add(meaning.weekday);
  let next = 0;
  for (const mention of reading.layer('mention')) {
    const event = events.get(mention.entity);
    if (!event) continue;
    const first = wholeDay(event.start);
    const last = wholeDay(event.end) ?? first;
    if (first === undefined || last === undefined || last < first || last - first > 6) continue;
    while (next < expressions.length && expressions[next]!.span.end < mention.span.start - 40) next++;
    if (datedItself(expressions, next, mention.span.end + 40)) continue;
    let holds = weekdays.size === 0;
    for (let day = first - 1; day <= last + 1 && !holds; day++) holds = weekdays.has(weekdayOf(day));
    if (!holds) continue;
    return { day: first, basis: 'event', name: event.id, confidence: 0.75, event: { first, last, curated: false } };
  }
  return undefined;
}

/** Whether a year stands beside a mention: "the G20 summit in Italy in 2021". */
function datedItself(expressions: readonly Expression[], from: number, until: number): boolean {
  for (let at = from; at < expressions.length && expressions[at]!.span.start < until; at++) {
    const { meaning } = expressions[at]!;
    if (meaning.is === 'period') return true;
    if (meaning.is === 'relative' && meaning.unit === 'year' && meaning.by !== 0) return true;
  }
  return false;
}

/** The first and last day that offices of people named together leave open. */
export interface OfficeWindow {
  first: Day;
  last: Day;
}

/** How far from a name its office may stand. */
const BESIDE = 60;

/** Two people named with offices whose terms overlap bound the time the text tells of: "Foreign Secretary X met President Y". */
export function officeWindow(reading: Reading<'entity' | 'mention'>): OfficeWindow | undefined {
  const holders = new Map<string, Entity>();
  for (const entity of reading.layer('entity')) if (entity.offices.length > 0) holders.set(entity.id, entity);
  let window: OfficeWindow = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };
  let bounding = 0;
  for (const { entity: id, form, span } of reading.layer('mention')) {
    const holder = form === 'name' ? holders.get(id) : undefined;
    if (!holder) continue;
    const beside = reading.text.slice(Math.max(0, span.start - BESIDE), span.end + BESIDE).toLowerCase();
    const terms = holder.offices.filter(({ title, from }) => from && beside.includes(title.toLowerCase()));
    if (terms.length !== 1) continue;
    holders.delete(id);
    const first = Math.max(window.first, firstDay(terms[0]!.from!) ?? Number.NEGATIVE_INFINITY);
    const last = Math.min(window.last, firstDay(terms[0]!.to ?? '') ?? Number.POSITIVE_INFINITY);
    if (first > last) continue;
    window = { first, last };
    bounding++;
  }
  return bounding >= 2 && Number.isFinite(window.last) ? window : undefined;
}

/** The day a document came out, as known from outside. */
export const knownDay = (document: Document): Day | undefined => wholeDay(document.published?.edtf);
