import type { EncounterReport } from '../../schema/encounter-report.ts';
import type { EncounterWord } from '../../schema/lexicons.ts';
import { aboutOf } from './about.ts';
import { durationOf, type Stretch, sidelinesOf, stretchOf, timesOf, whenOf, whereOf } from './circumstances.ts';
import type { Clause, Scene, Trigger } from './scene.ts';
import { statusOf } from './status.ts';
import { tellerOf } from './teller.ts';
import type { Cast, Telling } from './telling.ts';

type Known = Partial<Pick<EncounterReport, 'format' | 'channel' | 'contact' | 'status' | 'event'>> & {
  anaphoric?: boolean;
  confidence?: number;
};

/** A telling with the circumstances its clause gives: when, where, how long, on whose sidelines, about what. */
export function tell(
  scene: Scene,
  clause: Clause,
  trigger: Trigger,
  word: EncounterWord,
  cast: Cast[],
  known: Known = {},
): Telling {
  const before = triggerBefore(clause, trigger);
  let first = trigger.from;
  let shown = trigger.from;
  let last = trigger.to;
  for (const { party } of cast) {
    if (party.from < clause.from || party.from >= clause.to) continue;
    first = Math.min(first, party.from);
    // "Blinken met Wang and spoke with Lavrov": the second begins at "spoke".
    if (party.from >= before) shown = Math.min(shown, party.from);
    last = Math.max(last, party.to);
  }
  const stretch = stretchOf(scene, clause, first, last);
  const when = whenOf(scene, clause, trigger, stretch, word.part === 'verb');
  const where = whereOf(scene, clause, stretch);
  const sidelines = sidelinesOf(scene, clause, stretch, when);
  const duration = durationOf(scene, clause, first - 6, stretch.to);
  const times = timesOf(scene, stretch);
  const teller = tellerOf(scene, clause, trigger);
  const status = statusOf(scene, clause, trigger.from, trigger.to);
  return {
    span: spanOf(scene, shown, last, shown === first ? stretch : { from: shown, to: stretch.to }),
    clause,
    trigger,
    cast: withoutOthers(scene, cast),
    format: formatOf(word, cast),
    channel: channelOf(scene, stretch, trigger, word, where),
    contact: 'direct',
    status: teller.alleged && status === 'held' ? 'alleged' : status,
    ...(when ? { when } : {}),
    where,
    ...(sidelines ? { sidelinesOf: sidelines } : {}),
    ...(duration ? { duration } : {}),
    ...(times ? { times } : {}),
    ...(teller.within ? { within: teller.within } : {}),
    sources: teller.sources,
    about: aboutOf(scene, clause, last),
    confidence: 0.85,
    ...known,
  };
}

/** From the first to the last word that tells of it: who, the verb or noun, the dates and places that go with it. */
function spanOf(scene: Scene, first: number, last: number, stretch: Stretch) {
  let from = first;
  let to = last;
  const tells = (at: number): boolean =>
    scene.dated[at] === 1 ||
    /^(?:phone|virtually|sidelines|margins)$/.test(scene.tokens[at]!.lower) ||
    (/^(?:place|event)\//.test(scene.mentionAt[at]?.entity ?? '') &&
      /^(?:in|at|the|of|,)$/.test(scene.tokens[at - 1]?.lower ?? ''));
  for (let at = stretch.from; at < first; at++)
    if (tells(at)) {
      from = Math.min(from, at);
      break;
    }
  for (let at = stretch.to - 1; at >= last; at--)
    if (tells(at)) {
      to = at + 1;
      break;
    }
  return { start: scene.tokens[from]!.start, end: scene.tokens[to - 1]!.end };
}

/** Where the verb or noun before this one ends, or the start of the clause. */
function triggerBefore({ triggers, from }: Clause, trigger: Trigger): number {
  let low = 0;
  let high = triggers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (triggers[middle]!.from < trigger.from) low = middle + 1;
    else high = middle;
  }
  return triggers[low - 1]?.to ?? from;
}

function formatOf(word: EncounterWord, cast: readonly Cast[]): EncounterReport['format'] {
  if (word.format !== 'bilateral') return word.format;
  const heads = cast.filter(({ role }) => role === 'participant' || role === 'host').length;
  const [only] = cast;
  const several = heads === 1 && only!.party.plural && only!.party.entity?.startsWith('organization/') === true;
  return heads > 2 || several ? 'multilateral' : 'bilateral';
}

/** "Blinken met with Ruto and other regional leaders", "and foreign ministers of several countries": nobody is told who they are. */
function withoutOthers({ tokens }: Scene, cast: Cast[]): Cast[] {
  if (cast.length < 3) return cast;
  const told = cast.filter(
    ({ party }) =>
      party.kind !== 'role' ||
      party.entity ||
      !(
        OTHERS.test(party.name) ||
        (party.plural && tokens[party.to]?.lower === 'of' && VAGUE.test(tokens[party.to + 1]?.lower ?? ''))
      ),
  );
  return told.length < 2 ? cast : told;
}

const VAGUE = /^(?:several|many|some|various|other|numerous|different|neighbouring|neighboring)$/;
const OTHERS = /^(?:several|many|some|various|fellow|others)\b|\bother\b/i;

const PHONE = /^(phone|telephone|telephonically|phoned)$/;
const VIDEO = /^(virtually|video|videoconference|video-conference|virtual|zoom|remotely|online)$/;
const PERSON = /^(in-person|person|face-to-face)$/;

/** "by phone", "virtually", "in person"; a talk at a place is one in person. */
function channelOf(
  scene: Scene,
  stretch: Stretch,
  trigger: Trigger,
  word: EncounterWord,
  where: readonly string[],
): EncounterReport['channel'] {
  for (let at = stretch.from; at < stretch.to; at++) {
    const { lower } = scene.tokens[at]!;
    if (VIDEO.test(lower)) return 'video';
    if (PHONE.test(lower)) return 'phone';
    if (PERSON.test(lower) && (lower !== 'person' || scene.tokens[at - 1]?.lower === 'in')) return 'in-person';
  }
  // "spoke" alone is a call; at a place or an event it is a talk.
  const spoke = word.part === 'verb' && word.channel === 'phone' && SPOKE.test(scene.tokens[trigger.from]!.lower);
  return spoke && (where.length > 0 || isAtEvent(scene, stretch)) ? 'in-person' : word.channel;
}

const SPOKE = /^(spoke|speak|speaks|spoken|speaking|talked|talk|talking|conferred|chatted|chat)$/;

function isAtEvent(scene: Scene, { from, to }: Stretch): boolean {
  for (let at = from + 1; at < to; at++)
    if (/^(sidelines|margins)$/.test(scene.tokens[at]!.lower)) return true;
    else if (scene.mentionAt[at]?.entity.startsWith('event/') && /^(at|the|of)$/.test(scene.tokens[at - 1]!.lower))
      return true;
  return false;
}
