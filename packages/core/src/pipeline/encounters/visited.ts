import type { Reading } from '../reading.ts';
import { partyIndex } from './party-lookup.ts';
import { type EncounterNeeds, scene as sceneOf } from './scene.ts';
import { subjectOf } from './subject.ts';
import { tell } from './tell.ts';
import type { EncounterRule } from './telling.ts';
import { verbAt } from './verb-at.ts';

/** "Macron visited Kyiv on Tuesday" */
export const visited: EncounterRule = {
  name: 'visited',
  *find(reading: Reading<EncounterNeeds>) {
    const scene = sceneOf(reading);
    for (const clause of scene.clauses)
      for (const trigger of clause.triggers) {
        const word = verbAt(scene, clause, trigger);
        if (word?.format !== 'visit') continue;
        const place = clause.parties()[partyIndex(clause, trigger.to)];
        if (place?.kind !== 'place' || place.possessive || !place.entity) continue;
        const visitors = subjectOf(scene, clause, trigger.from).filter(
          ({ kind }) => kind === 'person' || kind === 'pronoun',
        );
        if (visitors.length === 0) continue;
        const cast = visitors.map((party) => ({ party, role: 'participant' as const }));
        yield { ...tell(scene, clause, trigger, word, cast, { confidence: 0.75 }), where: [place.entity] };
      }
  },
};
