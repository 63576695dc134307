import { latest } from '../../text/latest.ts';
import { headOfUnit } from '../grammar/main-subject.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import type { TokenRange } from '../grammar/tagged.ts';
import { timeBefore, verbGroup } from '../grammar/verb-group.ts';
import {
  COORDINATOR,
  DETERMINER,
  NOUN_VERB,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  TITLE,
} from '../grammar/word-classes.ts';
import { accordingTo } from './according-to.ts';
import { type AfterCue, afterCue, mediumIn } from './after-cue.ts';
import { asked } from './asked.ts';
import { bound } from './bound-clauses.ts';
import { type CueForm, cueForms, speechNounsOf, takes } from './cues.ts';
import { nounCue } from './noun-cue.ts';
import type { ReportingClause } from './reporting-clause.ts';
import { type QuoteReading, type Scene, sceneOf, type Unit } from './scene.ts';
import {
  agent,
  beginsClause,
  canBeSubject,
  clauseEdge,
  describes,
  invertedSubject,
  mayClose,
  quotedAs,
  reportingNoun,
  stretchEndBefore,
  subjectAfterComma,
  withSubject,
} from './subjects.ts';

/** All clauses of the document that report something, in the order of their cues. */
export const reportingClauses = latest((reading: QuoteReading): ReportingClause[] => {
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
      const noun = nounCue(scene, unit, at, nouns);
      if (noun && previous?.after !== noun.after) {
        clauses.push(noun);
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

/** Determiners that may be a subject of their own: "another said", "which read". */
const ALONE = new Set('which another several few all half more two three four five six'.split(' '));

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
  // "a self-described outsider", "his much-praised speech"
  if (tokens[match.from - 1]?.lower === '-' && !tokens[match.from]!.spaced) return undefined;
  const group = verbGroup(scene, match.from, match.to, floor);
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

  const question = asked(scene, unit, match, { verb, form }, group, floor);
  if (question) return make({ kind: 'passive', source: question.source, order: 'shared' }, question.following);

  if (group.infinitive) {
    // "refused to say 'yes'": the marks are evidence enough
    const following = afterCue(scene, verb, match.to, unit.to);
    const source = previous?.source ?? headOfUnit(scene, unit, group.from);
    return source && following.opening === 'mark' ? make({ source, order: 'shared' }, following) : undefined;
  }

  if (form === 'ing' && !group.being) {
    if (leftBits & (DETERMINER | POSSESSIVE) || leftToken?.lower === "'s" || leftToken?.lower === 'without')
      return undefined;
    const following = afterCue(scene, verb, match.to, unit.to);
    if (
      following.opening === 'none' ||
      (verb.strength === 'weak' && following.opening === 'object' && !takes(verb, 'quote'))
    )
      return undefined;
    const source =
      quotedAs(scene, group.from, previous) ??
      reportingNoun(scene, group.from, floor, nouns) ??
      withSubject(scene, group.from, floor) ??
      previous?.source ??
      headOfUnit(scene, unit, group.from) ??
      subjectAfterComma(scene, unit, group.from, following.after);
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
  if (nounish && !ALONE.has(leftToken!.lower) && !(leftBits & PRONOUN && !(leftBits & DETERMINER))) return undefined;
  if (form === 'past' && (group.being || (!group.auxiliary && tokens[match.to]?.lower === 'by'))) return undefined;
  if (
    form === 'past' &&
    !group.auxiliary &&
    leftBits & (DETERMINER | POSSESSIVE) &&
    !ALONE.has(leftToken!.lower) &&
    (leftToken!.lower === 'that' ? !startsMarks(scene, match.to) : !(leftBits & PRONOUN))
  )
    return undefined;

  // "…," said Lavrov: the subject after the verb
  const afterMarks =
    left < floor
      ? floor > unit.from && stretchOf[floor - 1]! >= 0
      : leftToken!.lower === ',' || leftToken!.lower === '—' || leftToken!.lower === '-';
  if (
    !group.auxiliary &&
    (form === 'past' || form === 's') &&
    takes(verb, 'quote') &&
    verb.lemma !== 'tell' &&
    afterMarks
  ) {
    const described = left >= floor && describes(scene, left, floor) && nounPhraseBefore(scene, group.from, floor);
    // ", whom he has alienated, said Ana Ruiz.": a name after the verb outweighs a description before it
    const unsure =
      described && !(tokens[match.to]?.capital && left + 1 === match.from && namesSpeaker(scene, unit, match.to));
    const inverted = unsure || headline ? undefined : invertedSubject(scene, unit, match, left, floor);
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
  // machine-translated and hurried prose: "The minister said, the talks would go on."
  const comma = following.to;
  if (
    following.opening === 'none' &&
    takes(verb, 'bare') &&
    source.from - unit.from <= 1 &&
    tokens[comma]?.lower === ',' &&
    beginsClause(scene, comma + 1, unit.to)
  )
    return make({ source, order: 'before' }, { ...following, opening: 'clause', after: comma + 1 });
  if (following.opening === 'none' && !mayClose(scene, verb, source, following.to)) return undefined;
  return make({ source, order: 'before' }, following);
}

/** "signs that said 'We won'" */
const startsMarks = ({ stretchOf }: Scene, at: number): boolean => (stretchOf[at] ?? -1) >= 0;

/** A name that ends the clause: "said Ana Ruiz, a doctor." and not "said Leeds was cold". */
function namesSpeaker({ tokens, classes }: Scene, unit: Unit, at: number): boolean {
  let end = at;
  while (end < unit.to && (tokens[end]!.capital || classes[end]! & TITLE)) end++;
  return end - at > 1 && (end === unit.to || /^[,.;]$/.test(tokens[end]!.lower));
}
