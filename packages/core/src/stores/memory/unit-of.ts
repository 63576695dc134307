import { edtfRange } from '../../query/edtf-range.ts';
import { filterValues, whens } from '../../query/matches.ts';
import type { Properties } from '../../query/properties.ts';
import type { Records } from '../../query/records.ts';
import type { AnnotatedDocument } from '../../schema/annotated-document.ts';
import type { Span } from '../../schema/span.ts';
import type { Who } from '../../schema/who.ts';
import { dayNumber } from '../../search/index/day-number.ts';
import type { Unit, UnitPassage } from '../../search/index/index-api.ts';
import { choiceKeys } from '../../search/syntax/keys.ts';
import { fold } from '../../text/fold.ts';
import { once } from '../../text/once.ts';

/** A record as the index takes it: its words in place, and everything a filter may ask of it as keys. */
export function unitOf(properties: Properties, records: Records): Unit {
  const { id, kind, span } = properties;
  const annotated = kind === 'document' ? records.document(id) : undefined;
  const quote = kind === 'quote' ? records.annotation(id) : undefined;
  return {
    id,
    ...(annotated
      ? textOf(annotated, records)
      : {
          passages: [{ start: span?.start ?? 0, text: properties.text() }],
          ...(quote?.kind === 'quote' && quote.form !== 'scare' ? { quotes: apart(quote.content) } : {}),
        }),
    keys: keysOf(properties, records),
    ...daysOf(properties, records),
  };
}

/** Whether a document has its title in its text: if not, places of the title are none of the text. */
export const hasHeadline = once(({ annotations }: AnnotatedDocument): boolean =>
  annotations.some((one) => one.kind === 'section' && one.role === 'headline'),
);

function textOf(annotated: AnnotatedDocument, records: Records): Pick<Unit, 'passages' | 'quotes' | 'sentences'> {
  const { document, annotations } = annotated;
  const headlines = new Set(
    annotations.flatMap((one) => (one.kind === 'section' && one.role === 'headline' ? one.span.start : [])),
  );
  const passages = records
    .passages(document.id)
    .map((passage): UnitPassage => (headlines.has(passage.start) ? { ...passage, title: true } : passage));
  return {
    passages: hasHeadline(annotated) ? passages : [{ start: 0, text: document.title, title: true }, ...passages],
    quotes: apart(annotations.flatMap((one) => (one.kind === 'quote' && one.form !== 'scare' ? one.content : []))),
    sentences: annotations.filter(({ kind }) => kind === 'sentence').map(({ span }) => span.start),
  };
}

/** Spans in text order, those that overlap as one. */
function apart(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

const called = ({ entity, name }: Who): string => entity ?? fold(name);

/**
 * What a filter compares with, key by key; who it is in which role, since `who` and `role` ask for one person; and what is counted
 * but not asked for: its own places, without the countries they lie in, and its year.
 */
function keysOf(properties: Properties, records: Records): string[] {
  const keys = new Set<string>();
  for (const key of choiceKeys)
    for (const value of filterValues(key, properties, records)) keys.add(`${key}=${keyValue(value)}`);
  for (const one of properties.who) keys.add(`role=${inRole(one.role, keyValue(called(one)))}`);
  for (const place of properties.where) keys.add(`place=${keyValue(place)}`);
  const [when] = whens(properties, records);
  const range = when && edtfRange(when.edtf);
  if (range && range.first.slice(0, 4) === range.last.slice(0, 4)) keys.add(`year=${range.first.slice(0, 4)}`);
  return [...keys];
}

/** The longest value an index keeps whole; a name that a text makes longer is known by its beginning. */
const LONGEST = 400;

/** A value as it stands in a key. */
export const keyValue = (value: string): string => value.slice(0, LONGEST);

/** The value of `role` that stands for somebody in a role. */
export const inRole = (role: string, who: string): string => `${role} ${who}`;

/** From the first to the last day of all its dates: one, but for what stands in several documents. */
function daysOf(properties: Properties, records: Records): Pick<Unit, 'days'> {
  const ranges = whens(properties, records).flatMap(({ edtf }) => edtfRange(edtf) ?? []);
  if (ranges.length === 0) return {};
  const first = Math.min(...ranges.map((range) => dayNumber(range.first)!));
  const last = Math.max(...ranges.map((range) => dayNumber(range.last)!));
  return { days: { first, last } };
}
