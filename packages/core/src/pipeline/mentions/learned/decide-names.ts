import type { Reading } from '../../reading.ts';
import type { Model } from '../../tagger/model.ts';
import type { TaggedSpan } from '../../tagger/spans.ts';
import { beginsTwoHalves } from '../hyphened.ts';
import { placeNouns } from '../names/place-word.ts';
import type { MentionNeeds, Passage } from '../passage.ts';
import { type Sighting, sighting } from '../sighting.ts';
import { nameView, TYPES } from './name-view.ts';
import { asNamedInFull, isCompany } from './named-in-full.ts';
import { tagNames } from './tag-names.ts';

type Seen = Sighting & { rule: string };
type NameType = 'person' | 'organization' | 'place';

/** How sure the tagger must be of a name nobody knows; in a headline; and to overrule the lexicons. */
const NEW = 0.4;
const HEADLINE = 0.8;
const AGAINST_LEXICON = 0.9;
const CLUB = 0.65;
const AROUND_PLACE = 0.6;

/**
 * The one place where rules, lexicons and tagger settle what is a name. The tagger has read what the rules propose. A name both
 * see keeps its rule and its senses; one the lexicons hold gives way only to a sure tagger; what rules read from the shape of
 * words alone gives way to the tagger.
 */
export function decideNames(
  reading: Reading<MentionNeeds>,
  passage: Passage,
  model: Model,
  seen: readonly Seen[],
): Seen[] {
  const { tokens } = passage;
  /** The sighting of the rules at each token. */
  const at: (Seen | undefined)[] = new Array(tokens.length).fill(undefined);
  for (const one of seen) at.fill(one, one.from, one.to);
  const offices = new Uint8Array(tokens.length);
  for (const { core, to } of passage.offices) offices.fill(1, core, to);
  const dropped = new Set<Seen>();
  const decided: Seen[] = [];
  for (const one of tagNames(nameView(reading, seen), model)) {
    const span = throughHyphen(passage, withoutStop(passage, one));
    const met = new Set<Seen>();
    for (let index = span.from; index < span.to; index++) if (at[index]) met.add(at[index]!);
    const tagged = TYPES[span.role]!;
    const type =
      met.size === 0 || [...met].every(({ senses }) => senses.length === 0) ? inContext(passage, span, tagged) : tagged;
    if (type === 'other') {
      // No person, body or place after all, unless the lexicons hold it.
      for (const one of met) if (one.senses.length === 0 && !one.other && span.sureness > 0.5) dropped.add(one);
      continue;
    }
    if (isNoName(passage, span) || !wins(passage, span, type, [...met], offices)) continue;
    for (const one of met) dropped.add(one);
    decided.push(seenBy(passage, span, type));
  }
  for (const one of seen) if (!dropped.has(one)) decided.push(one);
  return asNamedInFull(passage, decided).sort((a, b) => a.from - b.from);
}

/** "the **Zagros** mountains", "the village of **Qasr**", "**Velinska SpA**": what the noun beside it or in it says it is. */
function inContext(passage: Passage, span: TaggedSpan, type: (typeof TYPES)[number]): (typeof TYPES)[number] {
  const { tokens } = passage;
  const { from, to } = span;
  if (type === 'person' && isCompany(passage, span)) return 'organization';
  const next = tokens[to];
  if (next && !next.capital && next.spaced && placeNouns.has(next.lower) && type !== 'other') return 'place';
  return tokens[from - 1]?.lower === 'of' && placeNouns.has(tokens[from - 2]?.lower ?? '') ? 'place' : type;
}

/** "Thanks, **Jen**.": the stop that ends a sentence is no part of a name; that of "Corp." and "J." is. */
function withoutStop({ tokens, words }: Passage, span: TaggedSpan): TaggedSpan {
  const last = tokens[span.to - 1]!;
  const before = tokens[span.to - 2];
  if (last.text !== '.' || span.to - span.from < 2 || !before || before.text.length === 1) return span;
  return words.abbreviations.has(before.lower) || words.honorifics.has(before.lower)
    ? span
    : { ...span, to: span.to - 1 };
}

/** "Kwon Jae-**hyun**": what a hyphen ties to a name that ends with it, or before it, is part of it. */
function throughHyphen({ tokens }: Passage, span: TaggedSpan): TaggedSpan {
  const next = tokens[span.to];
  if (beginsTwoHalves(tokens, span.to - 1)) return { ...span, to: span.to + 2 };
  const tied = tokens[span.to - 1]!.text === '-' && next?.shape === 'word' && !next.spaced;
  return tied ? { ...span, to: span.to + 1 } : span;
}

const CONTRACTED = /^(?:i|you|he|she|it|we|they|that|there|here|what|who)['’]\p{L}+$/u;
/** Words that only open a sentence, and are written small elsewhere. */
const OPENING = new Set(
  'yeah yes no okay ok hi hey hello thanks thank please sure right well again together further instead nothing something everyone everybody anyone via obviously approximately'.split(
    ' ',
  ),
);

/** "Q  Thanks, Karine", "I’ve", "Specifically": capitals of a transcript’s labels and of a sentence’s first word, and no name. */
function isNoName({ tokens, opens, words }: Passage, { from, to }: TaggedSpan): boolean {
  const first = tokens[from]!;
  if (CONTRACTED.test(first.lower)) return true;
  if (first.text === 'Q' && opens[from]) return true;
  if (to - from > 1 || !opens[from]) return false;
  return (
    OPENING.has(first.lower) || (first.lower.endsWith('ly') && first.lower.length > 5 && !words.given.has(first.lower))
  );
}

/** Whether the tagger’s span stands against the sightings of the rules that it meets. */
function wins(
  passage: Passage,
  { from, to, sureness }: TaggedSpan,
  type: NameType,
  met: readonly Seen[],
  offices: Uint8Array,
): boolean {
  const { tokens, words, titled } = passage;
  const [only] = met;
  if (met.length === 1 && only!.from === from && only!.to === to) {
    if (only!.type === type || only!.form === 'demonym' || only!.type === 'event' || only!.other) return false;
    return sureness >= against(only!, type);
  }
  // What is known to be the name of a thing stays one.
  if (met.some(({ other }) => other)) return false;
  // "US Secretary of State" is no body; "Zelensky" no company.
  if (type !== 'person') {
    for (let index = from; index < to; index++) if (offices[index]) return false;
    if (words.families.at(tokens, from)?.to === to) return false;
  }
  const known = met.filter(({ senses }) => senses.length > 0);
  if (titled[from] && tokens[from]!.text !== tokens[from]!.text.toUpperCase())
    return met.length === 0 && to - from < 4 && sureness >= HEADLINE;
  if (known.length > 1) return false;
  if (known.length === 1) {
    const one = known[0]!;
    // The lexicons' longer name holds the tagger's; a name within a longer one ("Bank of China") is part of it.
    if (one.from < from || one.to > to) return false;
    // "London School of Economics", "Jordan Kowal": a body that is called by its place, a person with the name of one.
    if (type !== 'place' && one.type === 'place' && one.to - one.from < to - from) return sureness >= AROUND_PLACE;
    if (one.to - one.from > 1) return false;
    return sureness >= (one.form === 'demonym' ? NEW : against(one, type));
  }
  return sureness >= NEW;
}

/** How sure the tagger must be against the rules: a city may be the club that plays there, a country hardly ever; a body ("the White House") is never where it sits. */
function against({ senses, type: known }: Seen, type: NameType): number {
  if (senses.length === 0) return NEW;
  if (known === 'organization' && type === 'place') return Number.POSITIVE_INFINITY;
  const country = senses.some((sense) => sense.type === 'place' && sense.entry.type === 'country');
  return known === 'place' && type === 'organization' && !country ? CLUB : AGAINST_LEXICON;
}

function seenBy(passage: Passage, span: TaggedSpan, type: NameType): Seen {
  const match = passage.known.get(span.from);
  const senses = match?.to === span.to ? match.values.filter((sense) => sense.type === type) : [];
  const first = senses[0];
  const form = first?.type === 'place' ? first.form : 'name';
  return { ...sighting(passage, span.from, span.to, type, span.sureness, { senses, form }), rule: 'tagger/names' };
}
