import type { When } from '../../schema/when.ts';
import type { Who } from '../../schema/who.ts';
import { inside } from '../../text/spans.ts';
import { DETERMINER } from '../grammar/word-classes.ts';
import type { Draft } from '../identify.ts';
import type { FoundQuote } from './found-quote.ts';
import { type QuoteReading, type Scene, spanOf } from './scene.ts';
import { asWho, heads, isPerson } from './sources/people.ts';
import type { ResolvedSource } from './sources/resolve-source.ts';
import { headEnd } from './sources/source-kind.ts';

/** A quote with all that is known of it. `outer` is the source of the quote that reports it. */
export function draftQuote(
  reading: QuoteReading,
  scene: Scene,
  quote: FoundQuote & { rule: string },
  source: ResolvedSource | undefined,
  outer: ResolvedSource | undefined,
): Draft<'quote'> {
  const { span, rule, form, marked, content, marks, cue, clause, sieve, confidence } = quote;
  const speakers = source?.who ?? [];
  const who: Who[] = [...speakers, ...addressees(reading, scene, quote)];
  for (const one of outer?.who ?? [])
    if (!speakers.some(({ name }) => name === one.name)) who.push({ ...one, role: 'relayer' });
  const when = saidWhen(reading, scene, quote);
  return {
    span,
    rule,
    confidence: Math.round(confidence * (source?.sureness ?? 1) * 100) / 100,
    form,
    marked,
    content,
    marks,
    ...(cue ? { cue } : {}),
    ...(clause?.verb ? { verb: clause.verb.lemma } : {}),
    ...(quote.source ? { source: spanOf(scene, quote.source) } : {}),
    sourceKind: source?.kind ?? 'none',
    ...(sieve ? { sieve } : {}),
    ...(clause?.medium ? { medium: clause.medium } : {}),
    who,
    ...(when ? { when } : {}),
    where: saidWhere(reading, scene, quote),
    about: aboutWhat(reading, quote, speakers),
    encounters: [],
  };
}

function addressees(reading: QuoteReading, scene: Scene, { clause }: FoundQuote): Who[] {
  const range = clause?.addressee;
  if (!range || range.to <= range.from) return [];
  const head = spanOf(scene, { from: range.from, to: headEnd(scene, range) });
  const people = heads(reading, head);
  const named = people.filter(isPerson);
  if (named.length > 0) return named.map((mention) => asWho(reading, mention, 'addressee'));
  const whole = people.find((mention) => mention.span.end === head.end);
  if (whole) return [asWho(reading, whole, 'addressee')];
  return [{ role: 'addressee', name: reading.text.slice(head.start, head.end).replace(/\s+/g, ' ') }];
}

/** The day named in the reporting clause: "said on Friday". */
function saidWhen(reading: QuoteReading, scene: Scene, { clause }: FoundQuote): When | undefined {
  if (!clause) return undefined;
  const to = Math.max(clause.to, clause.cue.to);
  const date = inside(reading.layer('date'), spanOf(scene, { from: clause.from, to })).find(
    ({ type, edtf }) => type === 'date' && edtf !== undefined,
  );
  if (!date?.edtf) return undefined;
  return {
    edtf: date.edtf,
    basis: date.basis,
    confidence: date.confidence,
    ...(date.anchor ? { anchor: date.anchor } : {}),
    date: date.id,
  };
}

const PLACING = new Set(['in', 'at', 'near', 'outside', 'from']);

/** The places named in the reporting clause after its verb: "told reporters in Geneva". */
function saidWhere(reading: QuoteReading, scene: Scene, { clause }: FoundQuote): string[] {
  if (!clause || clause.kind === 'according-to' || clause.to <= clause.cue.to) return [];
  const { tokens, classes } = scene;
  const places: string[] = [];
  for (const { entity, span, form } of inside(
    reading.layer('mention'),
    spanOf(scene, { from: clause.cue.to, to: clause.to }),
  )) {
    if (!entity.startsWith('place/') || form === 'demonym' || places.includes(entity)) continue;
    let at = clause.cue.to;
    while (at < clause.to && tokens[at]!.start < span.start) at++;
    const before = classes[at - 1]! & DETERMINER ? at - 2 : at - 1;
    // "in Salem, Oregon": the wider place too
    if (PLACING.has(tokens[before]!.lower) || (places.length > 0 && tokens[before]!.lower === ',')) places.push(entity);
  }
  return places;
}

/** The entities and topics inside the content, but for the speakers themselves. */
function aboutWhat(reading: QuoteReading, { content }: FoundQuote, speakers: readonly Who[]): string[] {
  const about = new Set<string>();
  for (const span of content) {
    for (const { entity } of inside(reading.layer('mention'), span)) about.add(entity);
    for (const { topic } of inside(reading.layer('topic'), span)) about.add(topic);
  }
  for (const { entity } of speakers) if (entity) about.delete(entity);
  return [...about].sort();
}
