import type { EncounterWord } from '../../schema/lexicons.ts';
import type { Reading } from '../reading.ts';
import { placesIn, whenOf } from './circumstances.ts';
import { editionOf, eventAt } from './editions.ts';
import type { Party } from './party.ts';
import { partyEndingAt } from './party-lookup.ts';
import { type Clause, type EncounterNeeds, type Scene, scene as sceneOf } from './scene.ts';
import { subjectOf } from './subject.ts';
import { tell } from './tell.ts';
import type { EncounterRule } from './telling.ts';

const word: EncounterWord = { words: [], part: 'verb', format: 'multilateral', channel: 'in-person' };

/** "as they both found themselves in the same room", "sat at the same table" */
export const sameRoom: EncounterRule = {
  name: 'same-room',
  *find(reading: Reading<EncounterNeeds>) {
    const scene = sceneOf(reading);
    for (const clause of scene.clauses)
      for (const at of clause.cues) {
        if (
          scene.tokens[at]!.lower !== 'same' ||
          !/^(room|table|hall|stage|roof|venue)$/.test(scene.tokens[at + 1]?.lower ?? '')
        )
          continue;
        const verb = verbBefore(clause, at);
        const subject = subjectOf(scene, clause, verb);
        if (subject.length === 0) continue;
        const trigger = { from: at, to: at + 2, values: [word] };
        const cast = subject.map((party) => ({ party, role: 'participant' as const }));
        yield tell(scene, clause, trigger, word, cast, { contact: 'present', ...eventOf(scene, clause, at) });
      }
  },
};

/** The verb of "found themselves in the same room": the first word after the subject's phrase. */
function verbBefore(clause: Clause, at: number): number {
  for (let verb = at - 1; verb > clause.from && at - verb < 9; verb--)
    if (isSubject(clause.parties()[partyEndingAt(clause, verb)])) return verb;
  return at;
}

const isSubject = (party: Party | undefined): boolean =>
  party !== undefined && (party.kind === 'pronoun' ? party.plural : party.kind === 'person');

const REACH = 30;

/** The event a clause tells of, and whether it was a summit. */
export function eventOf(
  scene: Scene,
  clause: Clause,
  from: number,
): { event?: string; format?: 'summit' | 'multilateral' } {
  const event =
    eventAt(scene, from, Math.min(clause.to, from + REACH)) ??
    eventAt(scene, Math.max(clause.from, from - REACH), from);
  if (!event) return {};
  const stretch = { from: Math.max(clause.from, from - REACH), to: Math.min(clause.to, from + REACH) };
  const when = whenOf(scene, clause, { from, to: from + 1, values: [word] }, stretch);
  const edition = editionOf(scene, event, when, placesIn(scene, from, stretch.to));
  return { event: edition, format: /summit/i.test(`${event} ${nameOf(scene, event)}`) ? 'summit' : 'multilateral' };
}

const nameOf = (scene: Scene, id: string): string => scene.entities.get(id)?.name ?? '';
