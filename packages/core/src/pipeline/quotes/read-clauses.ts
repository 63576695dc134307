import { once } from '../../text/once.ts';
import { headOfUnit } from '../grammar/main-subject.ts';
import { nounPhraseAfter, nounPhraseBefore, type TokenRange } from '../grammar/noun-phrase.ts';
import { timeBefore, type VerbGroup, verbGroup } from '../grammar/verb-group.ts';
import {
  ADVERB,
  AUXILIARY,
  CALENDAR,
  COORDINATOR,
  DETERMINER,
  NOUN_VERB,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  REPORTING,
  TITLE,
  VERB,
} from '../grammar/word-classes.ts';
import { accordingTo } from './according-to.ts';
import { type AfterCue, afterCue, mediumIn } from './after-cue.ts';
import { bound } from './bound-clauses.ts';
import { type CueForm, cueForms, speechNounsOf, takes } from './cues.ts';
import type { ReportingClause } from './reporting-clause.ts';
import { isTitle, type QuoteReading, type Scene, sceneOf, type Unit } from './scene.ts';

/** All clauses of the document that report something, in the order of their cues. */
export const reportingClauses = once((reading: QuoteReading): ReportingClause[] => {
  const scene = sceneOf(reading);
  const forms = cueForms(reading.lexicons);
  const nouns = speechNounsOf(reading.lexicons);
  const clauses: ReportingClause[] = [];
  for (const unit of scene.units) {
    const first = clauses.length;
    for (let at = unit.from; at < unit.to; at++) {
      if (scene.stretchOf[at]! >= 0) continue;
      const previous = clauses.length > first ? clauses.at(-1) : undefined;
      const according = accordingTo(scene, unit, at);
      if (according) {
        clauses.push(according);
        at = according.to - 1;
        continue;
      }
      const match = forms.at(scene.tokens, at, unit.to);
      if (!match) continue;
      const clause = readClause(scene, unit, match, match.values[0]!, previous, nouns);
      if (!clause) continue;
      clauses.push(clause);
      at = Math.max(at, match.to - 1);
    }
    bound(scene, unit, clauses, first);
  }
  return clauses;
});

type Match = TokenRange;

function readClause(
  scene: Scene,
  unit: Unit,
  match: Match,
  { verb, form }: CueForm,
  previous: ReportingClause | undefined,
  nouns: ReadonlySet<string>,
): ReportingClause | undefined {
  const { tokens, classes, stretchOf } = scene;
  const floor = Math.max(unit.from, clauseEdge(scene, unit, previous), stretchEndBefore(scene, match.from, unit.from));
  const headline = unit.title;
  if (tokens[match.from]!.capital && !headline && match.from > unit.from) return undefined;
  const group = verbGroup(scene, match.from, match.to, floor);
  if (group.infinitive) return undefined;
  const left = group.from - 1;
  const leftToken = left >= floor ? tokens[left] : undefined;
  const leftBits = leftToken ? classes[left]! : 0;
  const make = (
    part: Partial<ReportingClause> & Pick<ReportingClause, 'source' | 'order'>,
    after: AfterCue,
  ): ReportingClause => {
    const from = part.source && part.order !== 'shared' ? Math.min(part.source.from, group.from) : group.from;
    return {
      unit: unit.index,
      from,
      to: after.to,
      cue: { from: group.from, to: match.to },
      verb,
      kind: 'verb',
      addressee: after.addressee,
      medium: mediumIn(scene, match.to, after.to, verb),
      opening: after.opening,
      after: after.after,
      end: after.after,
      before: -1,
      joined: false,
      resumes: false,
      negated: group.negated,
      hypothetical: group.modal,
      ...part,
    };
  };

  if (form === 'ing' && !group.being) {
    if (leftBits & (DETERMINER | POSSESSIVE) || leftToken?.lower === "'s") return undefined;
    const following = afterCue(scene, verb, match.to, unit.to);
    if (
      following.opening === 'none' ||
      (verb.strength === 'weak' && following.opening === 'object' && !takes(verb, 'quote'))
    )
      return undefined;
    const source =
      reportingNoun(scene, group.from, floor, nouns) ??
      withSubject(scene, group.from, floor) ??
      previous?.source ??
      headOfUnit(scene, unit, group.from);
    if (!source) return undefined;
    return make(
      { kind: 'participle', source, order: 'shared', joined: leftToken?.lower === ',' || leftToken === undefined },
      following,
    );
  }

  const nounish =
    (form === 's' || form === 'base') &&
    !group.auxiliary &&
    (leftBits & (DETERMINER | POSSESSIVE | PREPOSITION) || leftToken?.lower === "'s" || leftToken?.lower === '-');
  if (nounish && !(leftBits & PRONOUN && !(leftBits & DETERMINER))) return undefined;
  if (form === 'past' && (group.being || (!group.auxiliary && tokens[match.to]?.lower === 'by'))) return undefined;
  if (
    form === 'past' &&
    !group.auxiliary &&
    leftBits & (DETERMINER | POSSESSIVE) &&
    (!(leftBits & PRONOUN) || leftToken!.lower === 'that')
  )
    return undefined;

  // "…," said Lavrov: the subject after the verb
  const afterMarks =
    left < floor
      ? floor > unit.from && stretchOf[floor - 1]! >= 0
      : leftToken!.lower === ',' || leftToken!.lower === '—' || leftToken!.lower === '-';
  if (!group.auxiliary && (form === 'past' || form === 's') && takes(verb, 'quote') && afterMarks) {
    const described = left >= floor && describes(scene, left, floor) && nounPhraseBefore(scene, group.from, floor);
    const inverted = described || headline ? undefined : invertedSubject(scene, unit, match, left, floor);
    if (inverted) {
      const following = afterCue(scene, verb, inverted.to, unit.to);
      return make(
        { source: inverted, order: 'after' },
        {
          ...following,
          opening:
            following.opening === 'object' || following.opening === 'clause' || following.opening === 'to'
              ? 'none'
              : following.opening,
          to: Math.max(
            inverted.to,
            following.opening === 'object' || following.opening === 'clause' ? inverted.to : following.to,
          ),
        },
      );
    }
  }

  const coordinated = leftBits & COORDINATOR || (headline && leftToken?.lower === ',');
  if (coordinated) {
    const source =
      previous && previous.kind !== 'according-to'
        ? previous.source
        : headOfUnit(scene, unit, left, { titleCase: headline });
    const following = afterCue(scene, verb, match.to, unit.to);
    if (!source || following.opening === 'none') return undefined;
    if (form === 'base' && !group.auxiliary && !previous) return undefined;
    if (form === 'base' && !group.auxiliary && previous?.cue && !/^(?:they|we|i|you)$/.test(tokens[source.from]!.lower))
      return undefined;
    return make({ source, order: 'shared', joined: true }, following);
  }

  const source = nounPhraseBefore(scene, timeBefore(scene, group.from, floor), floor);
  if (!source) return undefined;
  if (!canBeSubject(scene, source, form, group)) return undefined;
  const following = afterCue(scene, verb, match.to, unit.to);
  if (
    !group.auxiliary &&
    (form === 's' || form === 'base') &&
    (classes[match.from]! & NOUN_VERB || nouns.has(tokens[match.from]!.lower)) &&
    !agent(scene, source) &&
    following.opening !== 'mark'
  )
    return undefined;
  if (following.opening === 'none' && !mayClose(scene, verb, source, following.to)) return undefined;
  return make({ source, order: 'before' }, following);
}

/** Where the subject of the next verb may begin at the earliest: after the verb before, but for one inside ", who said so,". */
function clauseEdge(scene: Scene, unit: Unit, previous: ReportingClause | undefined): number {
  if (!previous || previous.kind === 'according-to') return unit.from;
  const { source } = previous;
  if (source && source.to - source.from === 1 && scene.tokens[source.from]!.lower === 'who') return unit.from;
  return previous.cue.to;
}

/** Whether the words before the comma at `left`, back to the comma before, describe a subject: ", a doctor," ", too," ", 46,". */
function describes(scene: Scene, left: number, floor: number): boolean {
  for (let at = left - 1; at > floor && at > left - 30; at--) {
    const { lower, shape } = scene.tokens[at]!;
    if (shape === 'mark' || lower === ';' || lower === ':') return false;
    if (lower !== ',') continue;
    const first = scene.tokens[at + 1]!;
    return (
      first.shape === 'number' ||
      first.capital ||
      (scene.classes[at + 1]! & (DETERMINER | RELATIVE | PREPOSITION | ADVERB | TITLE)) !== 0
    );
  }
  return false;
}

/** A subject that agrees: "officials say", not "a statement claim"; never an object pronoun. */
function canBeSubject(scene: Scene, source: TokenRange, form: CueForm['form'], group: VerbGroup): boolean {
  const { tokens, classes } = scene;
  const last = tokens[source.to - 1]!;
  const bits = classes[source.to - 1]!;
  if (bits & CALENDAR && source.to - source.from === 1) return false;
  if (bits & OBJECT_PRONOUN && !(bits & PRONOUN) && source.to - source.from === 1) return false;
  if (form === 'base' && !group.auxiliary) {
    if (bits & PRONOUN) return /^(?:i|we|you|they|who|some|many|most|others|that|which)$/.test(last.lower);
    for (let at = source.from; at < source.to; at++) {
      const { lower } = tokens[at]!;
      if (lower === 'and' || (lower.endsWith('s') && lower.length > 3 && !lower.endsWith('ss'))) return true;
    }
    return false;
  }
  if (form === 's' && !group.auxiliary && /^(?:i|we|you|they)$/.test(last.lower)) return false;
  return true;
}

/** "with [the minister] saying": the subject of a participle. */
function withSubject(scene: Scene, at: number, floor: number): TokenRange | undefined {
  const phrase = scene.tokens[at - 1]?.lower === ',' ? undefined : nounPhraseBefore(scene, at, floor);
  return phrase && scene.tokens[phrase.from - 1]?.lower === 'with' ? phrase : undefined;
}

/** "[a letter] saying that", "[media reports] suggesting that": a noun that reports, right before the participle. */
function reportingNoun(scene: Scene, at: number, floor: number, nouns: ReadonlySet<string>): TokenRange | undefined {
  const last = scene.tokens[at - 1];
  if (at - 1 < floor || !last || last.capital || !nouns.has(last.lower)) return undefined;
  return nounPhraseBefore(scene, at, floor);
}

/** Whether a clause with nothing after its cue can report what stands before it: "…, he said". */
function mayClose(scene: Scene, verb: CueForm['verb'], source: TokenRange, to: number): boolean {
  if (takes(verb, 'that') || takes(verb, 'bare')) return true;
  const before = scene.tokens[source.from - 1];
  return before?.lower === ',' || before?.shape === 'mark' || scene.tokens[to]?.lower === ':';
}

/** A subject that speaks: a name, pronoun or office, and not "media reports". */
function agent(scene: Scene, source: TokenRange): boolean {
  const last = scene.tokens[source.to - 1]!;
  return last.capital || (scene.classes[source.to - 1]! & (PRONOUN | TITLE)) !== 0 || last.lower.endsWith('s');
}

/** The subject after the verb, where the rest reads on like "said X." or "said X, a doctor, on Friday". */
function invertedSubject(scene: Scene, unit: Unit, match: Match, left: number, floor: number): TokenRange | undefined {
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

function stretchEndBefore(scene: Scene, at: number, floor: number): number {
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
