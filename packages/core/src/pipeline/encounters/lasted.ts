import type { Reading } from '../reading.ts';
import { durationOf } from './circumstances.ts';
import { type EncounterNeeds, scene as sceneOf } from './scene.ts';
import { tell } from './tell.ts';
import type { EncounterRule } from './telling.ts';

/** "The meeting lasted 90 minutes", "after the two-hour talks", "he wanted to talk for ten minutes" */
export const lasted: EncounterRule = {
  name: 'lasted',
  *find(reading: Reading<EncounterNeeds>) {
    const scene = sceneOf(reading);
    for (const clause of scene.clauses)
      for (const trigger of clause.triggers) {
        const word = trigger.values[0]!;
        if (word.format === 'press-conference' || word.format === 'interview' || word.format === 'visit') continue;
        const duration = durationOf(scene, clause, trigger.from - 4, trigger.to + 5);
        if (duration) yield tell(scene, clause, trigger, word, [], { anaphoric: true, confidence: 0.6 });
      }
  },
};
