import type { Reading } from '../reading.ts';
import { type EncounterNeeds, scene as sceneOf } from './scene.ts';
import { subjectOf } from './subject.ts';
import { tell } from './tell.ts';
import type { EncounterRule } from './telling.ts';
import { verbAt } from './verb-at.ts';

/** "Blinken and Lavrov met in Geneva", "the two ministers spoke by phone" */
export const metTogether: EncounterRule = {
  name: 'met-together',
  *find(reading: Reading<EncounterNeeds>) {
    const scene = sceneOf(reading);
    for (const clause of scene.clauses)
      for (const trigger of clause.triggers) {
        const word = verbAt(scene, clause, trigger);
        if (!word?.takes?.includes('joint')) continue;
        const subject = subjectOf(scene, clause, trigger.from);
        const several = subject.length > 1 || subject[0]?.plural;
        if (!several) continue;
        yield tell(
          scene,
          clause,
          trigger,
          word,
          subject.map((party) => ({ party, role: 'participant' })),
        );
      }
  },
};
