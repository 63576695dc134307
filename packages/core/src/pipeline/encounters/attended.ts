import type { EncounterWord } from '../../schema/lexicons.ts';
import type { Reading } from '../reading.ts';
import { groupFrom, groupTo } from './groups.ts';
import { partiesAfter } from './objects.ts';
import { partyEndingAt, partyIndex } from './party-lookup.ts';
import { eventOf } from './same-room.ts';
import { type Clause, type EncounterNeeds, type Scene, scene as sceneOf } from './scene.ts';
import { subjectOf } from './subject.ts';
import { tell } from './tell.ts';
import type { Cast, EncounterRule } from './telling.ts';

const word: EncounterWord = { words: [], part: 'verb', format: 'multilateral', channel: 'in-person' };
const ATTENDS = /^(attended|attends|attending|attend)$/;
const PRESENCE = /^(attendance|present|attending)$/;

/** "Merkel, Macron and other leaders were in attendance", "he attended Lavrov’s speech at the summit" */
export const attended: EncounterRule = {
  name: 'attended',
  *find(reading: Reading<EncounterNeeds>) {
    const scene = sceneOf(reading);
    for (const clause of scene.clauses)
      for (const at of clause.cues) {
        const { lower } = scene.tokens[at]!;
        const speech = ATTENDS.test(lower) ? speechOf(scene, clause, at) : undefined;
        const cast =
          speech ??
          (PRESENCE.test(lower)
            ? presentAt(scene, clause, at)
            : ATTENDS.test(lower)
              ? together(scene, clause, at)
              : undefined);
        if (!cast) continue;
        const event = eventOf(scene, clause, at);
        yield tell(scene, clause, { from: at, to: at + 1, values: [word] }, word, cast, {
          contact: 'present',
          confidence: 0.7,
          ...(speech || event.event ? {} : { anaphoric: true }),
          ...event,
        });
      }
  },
};

/** "Blinken attended Lavrov’s speech at the East Asia Summit" */
function speechOf(scene: Scene, clause: Clause, at: number): Cast[] | undefined {
  const speaker = clause.parties()[partyIndex(clause, at + 1)];
  if (
    !speaker?.possessive ||
    !/^(speech|address|intervention|remarks|presentation)$/.test(scene.tokens[speaker.to + 1]?.lower ?? '')
  )
    return undefined;
  const listeners = subjectOf(scene, clause, at);
  return listeners.length === 0 ? undefined : [...listeners, speaker].map((party) => ({ party, role: 'participant' }));
}

/** "X, Y and Z were all in attendance" */
function presentAt(scene: Scene, clause: Clause, at: number): Cast[] | undefined {
  let verb = at;
  while (
    verb > clause.from &&
    /^(in|all|also|both|were|was|are|is|among|those|the|attendance|present)$/.test(scene.tokens[verb - 1]!.lower)
  )
    verb--;
  if (verb === at) return undefined;
  const index = partyEndingAt(clause, verb);
  if (index < 0) return undefined;
  const group = groupTo(scene, clause, index);
  return group.length < 2 ? undefined : group.map((party) => ({ party, role: 'attendee' }));
}

/** "Blinken attended the conference with Baerbock and Kuleba", "Modi and Xi attended the summit" */
function together(scene: Scene, clause: Clause, at: number): Cast[] | undefined {
  const { event } = eventOf(scene, clause, at);
  if (!event) return undefined;
  const subject = subjectOf(scene, clause, at);
  const others = partiesAfter(scene, clause, at + 1, ['with', 'alongside']).filter(({ kind }) => kind === 'person');
  const index = others[0] ? partyIndex(clause, others[0].from) : -1;
  const all = index >= 0 ? groupFrom(scene, clause, index) : others;
  if (subject.length + all.length < 2) return undefined;
  return [...subject, ...all].map((party) => ({ party, role: 'attendee' }));
}
