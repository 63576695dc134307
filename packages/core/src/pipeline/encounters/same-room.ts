import type { EncounterWord } from '../../schema/lexicons.ts';
import type { Reading } from '../reading.ts';
import { placesIn, whenOf } from './circumstances.ts';
import { editionOf, eventAt } from './editions.ts';
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
      for (let at = clause.from; at < clause.to - 1; at++) {
        if (
          scene.tokens[at]!.lower !== 'same' ||
          !/^(room|table|hall|stage|roof|venue)$/.test(scene.tokens[at + 1]!.lower)
        )
          continue;
        const verb = verbBefore(scene, clause, at);
        const subject = subjectOf(scene, clause, verb);
        if (subject.length === 0) continue;
        const trigger = { from: at, to: at + 2, values: [word] };
        const cast = subject.map((party) => ({ party, role: 'participant' as const }));
        yield tell(scene, clause, trigger, word, cast, { contact: 'present', ...eventOf(scene, clause, at) });
      }
  },
};

/** The verb of "found themselves in the same room": the first word after the subject's phrase. */
function verbBefore(_scene: Scene, clause: Clause, at: number): number {
  for (let verb = at - 1; verb > clause.from && at - verb < 9; verb--)
    if (clause.parties.some(({ to, kind, plural }) => to === verb && (kind === 'pronoun' ? plural : kind === 'person')))
      return verb;
  return at;
}

/** The event a clause tells of, and whether it was a summit. */
export function eventOf(
  scene: Scene,
  clause: Clause,
  from: number,
): { event?: string; format?: 'summit' | 'multilateral' } {
  const event = eventAt(scene, from, clause.to) ?? eventAt(scene, clause.from, from);
  if (!event) return {};
  const stretch = { from: clause.from, to: clause.to };
  const when = whenOf(scene, clause, { from, to: from + 1, values: [word] }, stretch);
  const edition = editionOf(scene, event, when, placesIn(scene, from, clause.to));
  return { event: edition, format: /summit/i.test(`${event} ${nameOf(scene, event)}`) ? 'summit' : 'multilateral' };
}

const nameOf = (scene: Scene, id: string): string => scene.entities.get(id)?.name ?? '';
