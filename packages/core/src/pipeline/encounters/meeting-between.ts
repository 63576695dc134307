import type { Reading } from '../reading.ts';
import { objectAt } from './objects.ts';
import type { Party } from './party.ts';
import { type EncounterNeeds, scene as sceneOf } from './scene.ts';
import { tell } from './tell.ts';
import type { Cast, EncounterRule } from './telling.ts';
import { nounAt } from './verb-at.ts';

const participant = (party: Party): Cast => ({ party, role: 'participant' });

/** "a possible summit between Biden and Putin", "Wednesday’s call between Scholz and Xi", "the meeting of Lind, Okello and Hill" */
export const meetingBetween: EncounterRule = {
  name: 'meeting-between',
  *find(reading: Reading<EncounterNeeds>) {
    const scene = sceneOf(reading);
    for (const clause of scene.clauses)
      for (const trigger of clause.triggers) {
        const word = nounAt(scene, clause, trigger);
        if (!word || word.format === 'press-conference' || word.format === 'interview') continue;
        for (let at = trigger.to; at < clause.to && at - trigger.to < 10; at++) {
          const { lower, shape } = scene.tokens[at]!;
          if (lower === 'of' && at === trigger.to) {
            const group = objectAt(scene, clause, at + 1);
            if (group.length > 1 && group.every(({ kind }) => kind === 'person' || kind === 'place'))
              yield tell(scene, clause, trigger, word, group.map(participant));
            break;
          }
          if (shape === 'sign' || lower === 'with' || lower === 'and') break;
          if (lower !== 'between') continue;
          const group = objectAt(scene, clause, at + 1, true);
          if (group.length > 1 || group[0]?.plural) yield tell(scene, clause, trigger, word, group.map(participant));
          break;
        }
      }
  },
};
