import type { DateExpression } from '../../schema/date.ts';
import type { Token } from '../../text/tokenize.ts';
import type { Draft } from '../identify.ts';
import type { Reading } from '../reading.ts';
import { type Anchor, curatedEvent, knownDay, namedEvent, type OfficeWindow, officeWindow, ownDay } from './anchor.ts';
import type { Day } from './days.ts';
import type { Expression, Meaning } from './expression.ts';
import { furnitureDay } from './furniture-date.ts';
import { datelineDate, headerDate } from './header.ts';
import { memory } from './memory.ts';
import { bounds, dayEdtf, edtf } from './period.ts';
import { type Context, type Resolved, resolve } from './resolve.ts';
import { leanOf } from './tense.ts';

type Found = Expression & { rule: string };
type Needs = 'section' | 'token' | 'sentence' | 'mention' | 'entity';

/** Resolves what the rules found against the document's anchor and against each other, in the order of the text. */
export function readDates(reading: Reading<Needs>, found: readonly Found[]): Draft<'date'>[] {
  const tokens = reading.layer('token');
  const dateline = datelineOf(reading, found);
  const header = headerDate(reading, found);
  const stated = header === undefined ? undefined : dayOfIts(found[header]!, undefined);
  const published = knownDay(reading.document) ?? stated ?? furnitureDay(reading);
  const rough = published === undefined ? undefined : ownDay(published, undefined);
  const line = dateline === undefined ? undefined : dayOfIts(found[dateline]!, rough);
  const anchor = ownDay(published, line) ?? curatedEvent(reading) ?? namedEvent(reading, found);
  const window = anchor && !anchor.event ? undefined : officeWindow(reading);
  return resolveAll(found, tokens, { anchor, window, dateline, rough: rough ?? anchor });
}

/** The dateline's date, where it names a day. */
function datelineOf(reading: Reading<Needs>, found: readonly Found[]): number | undefined {
  const index = datelineDate(reading, found);
  const meaning = index === undefined ? undefined : found[index]!.meaning;
  const day =
    meaning?.is === 'of-year' ? meaning.unit === 'day' : meaning?.is === 'period' && meaning.period.unit === 'day';
  return day || meaning?.is === 'weekday' ? index : undefined;
}

interface Known {
  anchor: Anchor | undefined;
  window: OfficeWindow | undefined;
  dateline: number | undefined;
  rough: Anchor | undefined;
}

function resolveAll(found: readonly Found[], tokens: readonly Token[], known: Known): Draft<'date'>[] {
  const told = memory();
  const drafts: Draft<'date'>[] = [];
  found.forEach((one, index) => {
    const inDateline = index === known.dateline;
    const context: Context = {
      anchor: inDateline ? known.rough : known.anchor,
      window: known.window,
      mentioned: told.mentioned(one.from),
      recent: told.recent(one.from),
      compared: told.compared(one.from),
      lean: inDateline || !LEANS.has(one.meaning.is) ? undefined : leanOf(tokens, one.from, one.to),
    };
    const resolved = resolve(one.meaning, context);
    if (!inDateline) told.note(one, resolved);
    if (resolved || one.meaning.is !== 'same') drafts.push(draft(one, resolved, context.anchor, inDateline));
  });
  return drafts;
}

/** Meanings that the tense bears on. */
const LEANS: ReadonlySet<Meaning['is']> = new Set([
  'of-year',
  'weekday',
  'feast',
  'relative',
  'range',
  'holding',
  'beside',
]);

/** The day a header's or dateline's date names. */
function dayOfIts(one: Found, anchor: Anchor | undefined): Day | undefined {
  const resolved = resolve(one.meaning, {
    anchor,
    window: undefined,
    mentioned: undefined,
    recent: undefined,
    compared: undefined,
    lean: undefined,
  });
  return resolved?.from.unit === 'day' ? resolved.from.index : undefined;
}

function draft(
  one: Found,
  resolved: Resolved | undefined,
  anchor: Anchor | undefined,
  inDateline: boolean,
): Draft<'date'> {
  const common = { span: one.span, rule: one.rule, type: one.type };
  if (!resolved) {
    const iso = one.meaning.is === 'duration' ? one.meaning.iso : undefined;
    const sure = one.type === 'duration' || one.type === 'set';
    return {
      ...common,
      basis: sure ? 'explicit' : 'relative',
      confidence: sure ? 0.9 : 0.3,
      ...(iso ? { edtf: iso } : {}),
    };
  }
  const basis = basisOf(resolved, anchor, inDateline);
  const counted = resolved.by === 'anchor' && anchor && !inDateline ? { anchor: anchor.name } : {};
  const confidence = Math.round(resolved.confidence * 100) / 100;
  const value = edtfOf(one, resolved);
  return {
    ...common,
    edtf: value,
    basis,
    confidence,
    ...counted,
    when: {
      edtf: value,
      basis,
      confidence,
      ...counted,
      ...('anchor' in counted && anchor?.citation ? { citation: anchor.citation } : {}),
    },
  };
}

function basisOf(resolved: Resolved, anchor: Anchor | undefined, inDateline: boolean): DateExpression['basis'] {
  if (inDateline) return 'dateline';
  if (resolved.by === 'itself') return 'explicit';
  if (resolved.by === 'window') return 'office';
  return resolved.by === 'anchor' && anchor ? anchor.basis : 'relative';
}

function edtfOf(one: Found, { from, to }: Resolved): string {
  if (from.unit !== to.unit || from.index !== to.index) {
    const begins = edtf(from);
    const ends = edtf(to);
    const whole = begins.includes('/') || ends.includes('/') || begins.endsWith('X');
    return whole ? `${dayEdtf(bounds(from).first)}/${dayEdtf(bounds(to).last)}` : `${begins}/${ends}`;
  }
  const value = edtf(from);
  if (one.time && from.unit === 'day') return `${value}T${one.time}`;
  return one.approximate && !value.includes('/') && !value.endsWith('X') ? `${value}~` : value;
}
