import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import type { TokenRange } from '../grammar/tagged.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import {
  ADVERB,
  AUXILIARY,
  CALENDAR,
  DETERMINER,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  REPORTING,
  TITLE,
  VERB,
} from '../grammar/word-classes.ts';
import { type CueForm, takes } from './cues.ts';
import type { ReportingClause } from './reporting-clause.ts';
import { isTitle, type Scene, type Unit } from './scene.ts';

/** Where the subject of the next verb may begin at the earliest: after the verb before, but for one inside ", who said so,". */
export function clauseEdge(scene: Scene, unit: Unit, previous: ReportingClause | undefined): number {
  if (!previous || previous.kind === 'according-to') return unit.from;
  const { source } = previous;
  if (source && source.to - source.from === 1 && scene.tokens[source.from]!.lower === 'who') return unit.from;
  return previous.cue.to;
}

/** Whether the words before the comma at `left`, back to the comma before, describe a subject: ", a doctor," ", too," ", 46,". */
export function describes(scene: Scene, left: number, floor: number): boolean {
  let verbal = false;
  for (let at = left - 1; at > floor && at > left - 30; at--) {
    const { lower, shape } = scene.tokens[at]!;
    if (shape === 'mark' || lower === ';' || lower === ':') return false;
    if (lower !== ',') {
      verbal ||= (scene.classes[at]! & (VERB | AUXILIARY | REPORTING)) !== 0;
      continue;
    }
    const first = scene.tokens[at + 1]!;
    return (
      first.shape === 'number' ||
      first.capital ||
      // ", founder of the group,"
      (!verbal && left - at > 2 && (scene.classes[at + 2]! & PREPOSITION) !== 0) ||
      (scene.classes[at + 1]! & (DETERMINER | RELATIVE | PREPOSITION | ADVERB | TITLE)) !== 0
    );
  }
  return false;
}

const ARTICLES = new Set(['the', 'a', 'an', 'no', 'every']);
const TIME = new Set('week month year night morning afternoon evening weekend day'.split(' '));
const TIMELY = new Set(['last', 'this', 'that', 'next', 'the']);

/** Plurals without an s. */
const PLURAL = new Set(
  'percent two three four five six seven eight nine ten all people men women police both many others pair'.split(' '),
);

/** A subject that agrees: "officials say", not "a statement claim"; never an object pronoun. */
export function canBeSubject(scene: Scene, source: TokenRange, form: CueForm['form'], group: VerbGroup): boolean {
  const { tokens, classes } = scene;
  const last = tokens[source.to - 1]!;
  const bits = classes[source.to - 1]!;
  if (ARTICLES.has(last.lower)) return false;
  if (source.to - source.from === 2 && TIME.has(last.lower) && TIMELY.has(tokens[source.from]!.lower)) return false;
  if (bits & CALENDAR && source.to - source.from === 1) return false;
  if (bits & OBJECT_PRONOUN && !(bits & PRONOUN) && source.to - source.from === 1) return false;
  if (form === 'base' && !group.auxiliary) {
    if (last.lower === '%' || last.shape === 'number' || PLURAL.has(last.lower)) return true;
    if (bits & PRONOUN) return /^(?:i|we|you|they|who|some|many|most|others|that|which)$/.test(last.lower);
    for (let at = source.from; at < source.to; at++) {
      const { lower } = tokens[at]!;
      if (lower === 'and' || PLURAL.has(lower) || (lower.endsWith('s') && lower.length > 3 && !lower.endsWith('ss')))
        return true;
    }
    return false;
  }
  if (form === 's' && !group.auxiliary && /^(?:i|we|you|they)$/.test(last.lower)) return false;
  return true;
}

/** "with [the minister] saying": the subject of a participle. */
export function withSubject(scene: Scene, at: number, floor: number): TokenRange | undefined {
  const phrase = scene.tokens[at - 1]?.lower === ',' ? undefined : nounPhraseBefore(scene, at, floor);
  return phrase && scene.tokens[phrase.from - 1]?.lower === 'with' ? phrase : undefined;
}

/** "TASS quoted [Lavrov] as saying": whom the clause before quotes. */
export function quotedAs(scene: Scene, at: number, previous: ReportingClause | undefined): TokenRange | undefined {
  if (scene.tokens[at - 1]?.lower !== 'as' || !/^(?:quote|cite|describe)$/.test(previous?.verb?.lemma ?? ''))
    return undefined;
  const phrase = nounPhraseBefore(scene, at - 1, previous!.cue.to);
  return phrase?.from === previous!.cue.to ? phrase : undefined;
}

/** "[a letter] saying that", "[media reports] suggesting that": a noun that reports, right before the participle. */
export function reportingNoun(
  scene: Scene,
  at: number,
  floor: number,
  nouns: ReadonlySet<string>,
): TokenRange | undefined {
  const last = scene.tokens[at - 1];
  if (at - 1 < floor || !last || last.capital || !nouns.has(last.lower)) return undefined;
  // "asked him about [the media reports] suggesting": of the phrase, what stands after its last preposition
  let edge = at - 1;
  while (edge > floor && !(scene.classes[edge]! & PREPOSITION && scene.tokens[edge]!.lower !== 'of')) edge--;
  return nounPhraseBefore(scene, at, scene.classes[edge]! & PREPOSITION ? edge + 1 : floor);
}

/** Whether a clause with nothing after its cue can report what stands before it: "…, he said". */
export function mayClose(scene: Scene, verb: CueForm['verb'], source: TokenRange, to: number): boolean {
  if (takes(verb, 'that') || takes(verb, 'bare')) return true;
  const before = scene.tokens[source.from - 1];
  return before?.lower === ',' || before?.lower === 'as' || before?.shape === 'mark' || scene.tokens[to]?.lower === ':';
}

/** A subject that speaks: a name, pronoun or office, and not "media reports". */
export function agent(scene: Scene, source: TokenRange): boolean {
  const last = scene.tokens[source.to - 1]!;
  return last.capital || (scene.classes[source.to - 1]! & (PRONOUN | TITLE)) !== 0 || last.lower.endsWith('s');
}

/** The subject after the verb, where the rest reads on like "said X." or "said X, a doctor, on Friday". */
export function invertedSubject(
  scene: Scene,
  unit: Unit,
  match: TokenRange,
  left: number,
  floor: number,
): TokenRange | undefined {
  const { tokens, classes, stretchOf } = scene;
  const at = match.to;
  if (at >= unit.to || stretchOf[at]! >= 0) return undefined;
  const first = tokens[at]!;
  const bits = classes[at]!;
  if (first.shape === 'sign' && first.lower !== '@') return undefined;
  if (
    bits & (PREPOSITION | CALENDAR) ||
    first.lower === 'that' ||
    (bits & OBJECT_PRONOUN && !(bits & (POSSESSIVE | PRONOUN)))
  )
    return undefined;
  const phrase = nounPhraseAfter(scene, at, unit.to, { descriptions: true });
  if (!phrase) return undefined;
  for (let index = phrase.from; index < phrase.to; index++) if (stretchOf[index]! >= 0) return undefined;
  const next = classes[phrase.to] ?? 0;
  if (phrase.to < unit.to && next & (VERB | AUXILIARY | REPORTING)) return undefined;
  if (!first.capital && !(bits & (DETERMINER | POSSESSIVE | PRONOUN)) && left >= floor && stretchOf[left - 1]! < 0)
    return undefined;
  return phrase;
}

/** The end of the last marked words before `at` that are speech, and no name or single term. */
export function stretchEndBefore(scene: Scene, at: number, floor: number): number {
  for (let index = at - 1; index >= Math.max(floor, at - 60); index--)
    if (scene.stretchOf[index]! >= 0) {
      const stretch = scene.stretches[scene.stretchOf[index]!]!;
      if (
        !isTitle(scene, stretch) &&
        (stretch.whole || stretch.words > 4 || stretch.to === at || scene.tokens[stretch.to]?.lower === ',')
      )
        return index + 1;
      index = stretch.from;
    }
  return floor;
}

/** Whether a subject and a finite verb begin at `at`, with no comma between. */
export function beginsClause({ tokens, classes, stretchOf }: Scene, at: number, limit: number): boolean {
  if (at >= limit || stretchOf[at]! >= 0) return false;
  const bits = classes[at]!;
  if (bits & RELATIVE || !(tokens[at]!.capital || bits & (DETERMINER | PRONOUN | POSSESSIVE))) return false;
  for (let index = at + 1; index < Math.min(limit, at + 12); index++) {
    if (tokens[index]!.lower === ',') return false;
    if (classes[index]! & (VERB | AUXILIARY | REPORTING)) return true;
  }
  return false;
}

/** "Citing the weather, [the minister] stayed": the subject of the main clause, for a participle that opens the sentence. */
export function subjectAfterComma(scene: Scene, unit: Unit, at: number, from: number): TokenRange | undefined {
  const { tokens, stretchOf } = scene;
  if (at - unit.from > 1) return undefined;
  const limit = Math.min(unit.to, from + 45);
  for (let comma = from + 1; comma < limit - 1; comma++) {
    const ends =
      tokens[comma]!.lower === ',' || (stretchOf[comma]! >= 0 && stretchOf[comma + 1]! < 0 && inner(scene, comma));
    if (!ends || !beginsClause(scene, comma + 1, unit.to)) continue;
    return nounPhraseAfter(scene, comma + 1, unit.to);
  }
  return undefined;
}

/** Whether marked words end in a comma: "Citing 'the weather,' the minister stayed". */
const inner = ({ text, tokens }: Scene, at: number): boolean => text[tokens[at]!.start - 1] === ',';
