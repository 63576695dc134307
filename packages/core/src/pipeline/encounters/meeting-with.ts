import type { Reading } from '../reading.ts';
import { holdersOf } from './holders.ts';
import { isMedia, partiesAfter } from './objects.ts';
import { type EncounterNeeds, scene as sceneOf } from './scene.ts';
import { tell } from './tell.ts';
import type { EncounterRule } from './telling.ts';
import { nounAt } from './verb-at.ts';

/** "held talks with Wang", "Biden’s meeting with Putin", "In a call with Kuleba, Blinken …", "participated in a trilateral with" */
export const meetingWith: EncounterRule = {
  name: 'meeting-with',
  *find(reading: Reading<EncounterNeeds>) {
    const scene = sceneOf(reading);
    for (const clause of scene.clauses)
      for (const trigger of clause.triggers) {
        const word = nounAt(scene, clause, trigger);
        if (!word || word.format === 'press-conference' || word.format === 'interview') continue;
        const others = partiesAfter(scene, clause, trigger.to, ['with']);
        if (others.length === 0 || others.some((party) => isMedia(scene, party))) continue;
        const holders = holdersOf(scene, clause, trigger, others.at(-1)!.to);
        yield tell(
          scene,
          clause,
          trigger,
          word,
          [...holders, ...others].map((party) => ({ party, role: 'participant' })),
          { confidence: 0.8 },
        );
      }
  },
};
