import type { Reading } from '../reading.ts';
import { type EncounterNeeds, scene as sceneOf } from './scene.ts';
import { subjectOf } from './subject.ts';
import { tell } from './tell.ts';
import type { EncounterRule } from './telling.ts';
import { nounAt } from './verb-at.ts';

const HOLD = /^(held|hold|holds|holding|had|began|begin|concluded|resumed|opened|continued|conducted)$/;
const REACH = 6;

/** "Sullivan and Patrushev held consultations in Geneva" */
export const heldTalks: EncounterRule = {
  name: 'held-talks',
  *find(reading: Reading<EncounterNeeds>) {
    const scene = sceneOf(reading);
    for (const clause of scene.clauses)
      for (const trigger of clause.triggers) {
        const word = nounAt(scene, clause, trigger);
        if (!word || word.format === 'press-conference' || word.format === 'interview' || word.format === 'visit')
          continue;
        let verb = trigger.from - 1;
        while (verb > clause.from && trigger.from - verb < REACH && !HOLD.test(scene.tokens[verb]!.lower)) verb--;
        if (!HOLD.test(scene.tokens[verb]?.lower ?? '') || verb < clause.from) continue;
        if (/^(with|between)$/.test(scene.tokens[trigger.to]?.lower ?? '')) continue;
        const subject = subjectOf(scene, clause, verb);
        if (subject.length < 2 && !subject[0]?.plural) continue;
        const cast = subject.map((party) => ({ party, role: 'participant' as const }));
        yield tell(scene, clause, trigger, word, cast, { confidence: 0.75 });
      }
  },
};
