import type { Mention } from '../../../schema/mention.ts';
import type { SourceKind } from '../../../schema/quote.ts';
import type { Who } from '../../../schema/who.ts';
import { uncontracted } from '../../../text/contraction.ts';
import { firstEndingAfter } from '../../../text/spans.ts';
import { whoItSpeaksFor } from '../../describe/attributable-to.ts';
import { nounPhraseBefore } from '../../grammar/noun-phrase-before.ts';
import type { TokenRange } from '../../grammar/tagged.ts';
import { DETERMINER, POSSESSIVE, PREPOSITION, PRONOUN, RELATIVE, TITLE } from '../../grammar/word-classes.ts';
import { type QuoteReading, type Scene, spanOf } from '../scene.ts';
import { asWho, countryOf, heads, isPerson } from './people.ts';
import { headEnd, sourceKind } from './source-kind.ts';

/** Who a source is. */
export interface ResolvedSource {
  who: Who[];
  kind: SourceKind;
  /** How sure it is that the words stand for these people, beside that they are the source. */
  sureness: number;
}

/** What was resolved before, for words that point back: "he", "both", "the two". */
export interface Memory {
  /** The last people and bodies that spoke, latest first. */
  speakers: Who[];
}

const SINGULAR = new Set(['he', 'she', 'it']);
const OBLIQUE = new Set(['him', 'her', 'his', 'its']);
const PLURAL = new Set(['they', 'both', 'two', 'pair', 'duo']);

const PRONOUNS = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'who']);

/** "I’m" → "i"; "o’brien" stays. */
export const pronounOf = (lower: string): string => {
  const word = uncontracted(lower);
  return PRONOUNS.has(word) ? word : lower;
};

/** Who the words of a source stand for. */
export function resolveSource(reading: QuoteReading, scene: Scene, source: TokenRange, memory: Memory): ResolvedSource {
  const { tokens, classes } = scene;
  const span = spanOf(scene, source);
  const { lower: written, text } = tokens[source.from]!;
  const first = { text, lower: pronounOf(written) };
  const single = source.to - source.from === 1;
  if (single && classes[source.from]! & RELATIVE && first.lower !== 'others')
    return antecedent(reading, scene, source, memory);
  const mentions = heads(reading, span);
  if (single && (SINGULAR.has(first.lower) || OBLIQUE.has(first.lower))) {
    const pronoun = mentions.find((mention) => isPerson(mention) || mention.entity.startsWith('organization/'));
    if (pronoun) return { who: [asWho(reading, pronoun, 'speaker')], kind: 'named', sureness: 0.9 };
    const last = memory.speakers.find(
      ({ entity }) => (first.lower !== 'it') === (entity?.startsWith('person/') ?? true),
    );
    if (last && last.name.toLowerCase() !== first.lower)
      return { who: [{ ...last, role: 'speaker' }], kind: 'named', sureness: 0.6 };
    return { who: [{ role: 'speaker', name: first.text }], kind: 'named', sureness: 0.5 };
  }
  if (single && first.lower === 'you') return { who: [{ role: 'speaker', name: 'you' }], kind: 'role', sureness: 0.5 };
  if (single && (first.lower === 'i' || first.lower === 'we')) return author(reading);
  const end = headEnd(scene, source);
  if (pointsAtTwo(scene, source, end)) {
    const pair = mentions.filter(isPerson);
    const two = pair.length > 1 ? pair : lastTwo(reading, span.start);
    if (two.length > 1)
      return {
        who: two.map((mention) => asWho(reading, mention, 'speaker')),
        kind: pair.length > 1 ? 'named' : 'collective',
        sureness: pair.length > 1 ? 0.95 : 0.75,
      };
    return { who: [{ role: 'speaker', name: nameOf(scene, source, end) }], kind: 'collective', sureness: 0.8 };
  }
  return named(reading, scene, source, end, mentions);
}

function named(
  reading: QuoteReading,
  scene: Scene,
  source: TokenRange,
  end: number,
  mentions: readonly Mention[],
): ResolvedSource {
  const { tokens } = scene;
  const headSpan = spanOf(scene, { from: source.from, to: end });
  const people = mentions.filter((mention) => isPerson(mention) && mention.form !== 'pronoun');
  const kind = sourceKind(scene, reading.lexicons, source);
  const nameEnd = untilComma(scene, source);
  const closing = people.find(
    ({ span }) => span.end >= tokens[nameEnd - 1]!.end && span.end <= tokens[nameEnd - 1]!.end + 2,
  );
  if (closing && nameEnd > end && !(scene.classes[tokenBefore(scene, source, closing.span.start)]! & PREPOSITION))
    return { who: [asWho(reading, closing, 'speaker')], kind: 'named', sureness: 0.97 };
  const inHead = people.filter(({ span }) => span.end <= headSpan.end);
  if (inHead.length > 0) {
    const coordinated = tokens.slice(source.from, end).some(({ lower }) => lower === 'and' || lower === 'or');
    const last = inHead.at(-1)!;
    if (coordinated && inHead.length > 1)
      return {
        who: distinct(inHead.map((mention) => asWho(reading, mention, 'speaker'))),
        kind: 'named',
        sureness: 0.95,
      };
    if (last.span.end >= tokens[end - 1]!.end - 1 || kind === 'named')
      return { who: [asWho(reading, last, 'speaker')], kind: 'named', sureness: 0.97 };
  }
  if (inHead.length === 0 && people.length > 0 && kind === 'role' && tokens[end]?.lower === ',')
    return { who: [asWho(reading, people[0]!, 'speaker')], kind: 'named', sureness: 0.9 };
  const state = administration(reading, scene, source, end, people);
  if (state) return { who: [state], kind: 'organization', sureness: 0.9 };
  const bodies = mentions.filter(
    (mention) => !isPerson(mention) && mention.span.end <= headSpan.end + 1 && !mention.entity.startsWith('event/'),
  );
  const last = bodies.at(-1);
  if (last && last.span.end >= tokens[end - 1]!.end && kind !== 'anonymous' && kind !== 'document') {
    // "The Iraqi police and the Turkish military said", not "the press secretary of the U.S. and …"
    const joined = bodies.filter(
      ({ span }, at) => bodies[at + 1] === undefined || followedByAnd(scene, source, span.end),
    );
    return { who: distinct(joined.map((one) => asWho(reading, one, 'speaker'))), kind: 'organization', sureness: 0.92 };
  }
  return {
    who: [{ role: 'speaker', name: nameOf(scene, source, end) }],
    kind,
    sureness: kind === 'named' ? 0.85 : 0.9,
  };
}

/** Who "I" is outside of all quotations: whom the release is attributable to, else who wrote it. */
function author(reading: QuoteReading): ResolvedSource {
  const attributableTo = reading.document.attributableTo ?? whoItSpeaksFor(reading);
  const name = attributableTo ?? reading.document.source.author;
  if (!name) return { who: [{ role: 'speaker', name: 'the author' }], kind: 'role', sureness: 0.5 };
  const mention = reading
    .layer('mention')
    .find((one) => isPerson(one) && one.form === 'name' && name.includes(one.text));
  return {
    who: [mention ? asWho(reading, mention, 'speaker') : { role: 'speaker', name }],
    kind: 'named',
    sureness: attributableTo ? 0.9 : 0.7,
  };
}

/** "the Biden administration": the country of whoever leads it. */
function administration(
  reading: QuoteReading,
  scene: Scene,
  source: TokenRange,
  end: number,
  people: readonly Mention[],
): Who | undefined {
  if (!/^(?:administration|government|cabinet)$/.test(scene.tokens[end - 1]!.lower) || end - source.from < 2)
    return undefined;
  const leader = people.find(({ span }) => span.end === scene.tokens[end - 2]!.end);
  const country = leader && countryOf(reading, leader);
  return country === undefined ? undefined : { role: 'speaker', name: nameOf(scene, source, end), entity: country };
}

/** "the police[ and] the army", "France[,] Germany and Italy" */
function followedByAnd({ tokens }: Scene, source: TokenRange, offset: number): boolean {
  for (let at = source.from; at < source.to; at++)
    if (tokens[at]!.start >= offset) return tokens[at]!.lower === 'and' || tokens[at]!.lower === ',';
  return false;
}

function untilComma({ tokens }: Scene, source: TokenRange): number {
  for (let at = source.from + 1; at < source.to; at++)
    if (/^[,(—–]$/.test(tokens[at]!.lower) || tokens[at]!.lower === 'who') return at;
  return source.to;
}

function tokenBefore({ tokens }: Scene, source: TokenRange, offset: number): number {
  let at = source.from;
  while (at + 1 < source.to && tokens[at + 1]!.start < offset) at++;
  return at;
}

/** "both", "the two diplomats", "the pair", "they" */
function pointsAtTwo({ tokens }: Scene, source: TokenRange, end: number): boolean {
  for (let at = source.from; at < end; at++)
    if (PLURAL.has(tokens[at]!.lower) && (at === source.from || tokens[at - 1]!.lower === 'the'))
      return tokens[source.from]!.lower !== 'they' || source.to - source.from === 1;
  return false;
}

/** The two people named most often before `offset`, in the order of the text; the nearer of two that are named alike. */
function lastTwo(reading: QuoteReading, offset: number): Mention[] {
  const mentions = reading.layer('mention');
  const before = firstEndingAfter(mentions, offset);
  const counts = new Map<string, { times: number; last: Mention }>();
  for (let at = Math.max(0, before - 60); at < before; at++) {
    const mention = mentions[at]!;
    if (!isPerson(mention) || mention.form === 'pronoun') continue;
    counts.set(mention.entity, { times: (counts.get(mention.entity)?.times ?? 0) + 1, last: mention });
  }
  return [...counts.values()]
    .sort((a, b) => b.times - a.times || b.last.span.start - a.last.span.start)
    .slice(0, 2)
    .map(({ last }) => last)
    .sort((a, b) => a.span.start - b.span.start);
}

/** Who "who" is: the phrase before it. */
function antecedent(reading: QuoteReading, scene: Scene, source: TokenRange, memory: Memory): ResolvedSource {
  const { tokens, unitOf, units } = scene;
  let end = source.from;
  if (tokens[end - 1]?.lower === ',' || tokens[end - 1]?.lower === '—') end--;
  const unit = units[unitOf[source.from] ?? -1];
  const phrase = unit && end > unit.from ? nounPhraseBefore(scene, end, unit.from) : undefined;
  if (!phrase || (phrase.to - phrase.from === 1 && scene.classes[phrase.from]! & RELATIVE))
    return { who: [{ role: 'speaker', name: tokens[source.from]!.text }], kind: 'role', sureness: 0.4 };
  const span = spanOf(scene, phrase);
  const nearest = heads(reading, span)
    .filter((mention) => isPerson(mention))
    .at(-1);
  if (nearest && nearest.span.end === span.end)
    return { who: [asWho(reading, nearest, 'speaker')], kind: 'named', sureness: 0.9 };
  const resolved = resolveSource(reading, scene, phrase, memory);
  return { ...resolved, sureness: resolved.sureness * 0.9 };
}

/** The words of a source as a reader would be told them: without description, with its complement where the head alone says little. */
function nameOf(scene: Scene, source: TokenRange, end: number): string {
  const { tokens, classes, text } = scene;
  const described =
    tokens[end - 1]!.capital && end > source.from && !(classes[source.from]! & (DETERMINER | POSSESSIVE));
  let to = end;
  if (!described && end < source.to && classes[end]! & PREPOSITION)
    while (to < source.to && tokens[to]!.lower !== ',' && tokens[to]!.lower !== 'who') to++;
  let from = source.from;
  if (described)
    while (
      from < to - 1 &&
      classes[from]! & TITLE &&
      tokens[from]!.capital &&
      tokens[from + 1]?.capital &&
      to - from > 2 &&
      !(classes[from]! & PRONOUN)
    )
      from++;
  return text
    .slice(tokens[from]!.start, tokens[to - 1]!.end)
    .replace(/\s+/g, ' ')
    .trim();
}

function distinct(who: readonly Who[]): Who[] {
  return who.filter(
    (one, at) => who.findIndex(({ entity, name }) => entity === one.entity && name === one.name) === at,
  );
}
