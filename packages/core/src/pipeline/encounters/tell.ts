import type { EncounterReport } from '../../schema/encounter-report.ts';
import type { EncounterWord } from '../../schema/lexicons.ts';
import { aboutOf } from './about.ts';
import { durationOf, type Stretch, sidelinesOf, stretchOf, timesOf, whenOf, whereOf } from './circumstances.ts';
import type { Clause, Scene, Trigger } from './scene.ts';
import { statusOf } from './status.ts';
import type { Cast, Telling } from './telling.ts';

type Known = Partial<Pick<EncounterReport, 'format' | 'channel' | 'contact' | 'status'>> & {
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
  let first = trigger.from;
  let last = trigger.to;
  for (const { party } of cast) {
    if (party.from < clause.from || party.from >= clause.to) continue;
    first = Math.min(first, party.from);
    last = Math.max(last, party.to);
  }
  const stretch = stretchOf(scene, clause, first, last);
  const when = whenOf(scene, clause, trigger, stretch, word.part === 'verb');
  const where = whereOf(scene, clause, stretch);
  const sidelines = sidelinesOf(scene, clause, stretch, when);
  const duration = durationOf(scene, clause, first - 6, stretch.to);
  const times = timesOf(scene, stretch);
  return {
    span: spanOf(scene, clause, first, last, stretch),
    clause,
    trigger,
    cast,
    format: formatOf(word, cast),
    channel: channelOf(scene, stretch, word),
    contact: 'direct',
    status: statusOf(scene, clause, trigger.from, trigger.to),
    ...(when ? { when } : {}),
    where,
    ...(sidelines ? { sidelinesOf: sidelines } : {}),
    ...(duration ? { duration } : {}),
    ...(times ? { times } : {}),
    about: aboutOf(scene, clause, last),
    confidence: 0.85,
    ...known,
  };
}

/** The clause, from the first of its words to the last, signs at its ends left out. */
function spanOf(scene: Scene, clause: Clause, first: number, last: number, stretch: Stretch) {
  let from = Math.min(first, stretch.from);
  let to = Math.max(last, stretch.to);
  while (from < first && scene.tokens[from]!.shape !== 'word' && scene.tokens[from]!.shape !== 'number') from++;
  while (to > last && scene.tokens[to - 1]!.shape !== 'word' && scene.tokens[to - 1]!.shape !== 'number') to--;
  return { start: scene.tokens[Math.max(from, clause.from)]!.start, end: scene.tokens[to - 1]!.end };
}

function formatOf(word: EncounterWord, cast: readonly Cast[]): EncounterReport['format'] {
  if (word.format !== 'bilateral') return word.format;
  const heads = cast.filter(({ role }) => role === 'participant' || role === 'host').length;
  return heads > 2 ? 'multilateral' : 'bilateral';
}

const PHONE = /^(phone|telephone|telephonically|phoned)$/;
const VIDEO = /^(virtually|video|videoconference|video-conference|virtual|zoom|remotely|online)$/;
const PERSON = /^(in-person|person|face-to-face)$/;

/** "by phone", "virtually", "in person"; a talk at a place is one in person. */
function channelOf(scene: Scene, stretch: Stretch, word: EncounterWord): EncounterReport['channel'] {
  for (let at = stretch.from; at < stretch.to; at++) {
    const { lower } = scene.tokens[at]!;
    if (VIDEO.test(lower)) return 'video';
    if (PHONE.test(lower)) return 'phone';
    if (PERSON.test(lower) && (lower !== 'person' || scene.tokens[at - 1]?.lower === 'in')) return 'in-person';
  }
  return word.channel;
}
