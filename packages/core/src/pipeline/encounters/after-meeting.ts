import type { Reading } from '../reading.ts';
import { groupTo } from './groups.ts';
import type { Party } from './party.ts';
import { type Clause, type EncounterNeeds, type Scene, scene as sceneOf } from './scene.ts';
import { subjectAfter } from './subject.ts';
import { tell } from './tell.ts';
import type { EncounterRule } from './telling.ts';
import { verbAt } from './verb-at.ts';

const SENTENCES_BACK = 3;

/** "Merkel and Macron called for calm. After meeting in Paris on Monday, Macron said …" */
export const afterMeeting: EncounterRule = {
  name: 'after-meeting',
  *find(reading: Reading<EncounterNeeds>) {
    const scene = sceneOf(reading);
    for (const clause of scene.clauses)
      for (const trigger of clause.triggers) {
        const word = verbAt(scene, clause, trigger);
        if (!word?.takes?.includes('joint') || !scene.tokens[trigger.to - 1]!.lower.endsWith('ing')) continue;
        if (!/^(after|before|while|upon|since|when)$/.test(scene.tokens[trigger.from - 1]?.lower ?? '')) continue;
        const subject = subjectAfter(scene, clause, trigger.to);
        const cast = subject.length === 1 && !subject[0]!.plural ? companions(scene, clause, subject[0]!) : subject;
        if (cast.length === 0) continue;
        yield tell(
          scene,
          clause,
          trigger,
          word,
          cast.map((party) => ({ party, role: 'participant' })),
          { confidence: 0.7 },
        );
      }
  },
};

/** Those who were named together with somebody in the sentences before. */
function companions(scene: Scene, clause: Clause, party: Party): Party[] {
  for (let index = clause.index - 1; index >= 0 && clause.index - index <= SENTENCES_BACK; index--) {
    const before = scene.clauses[index]!;
    for (let last = before.parties().length - 1; last > 0; last--) {
      const group = groupTo(scene, before, last);
      const own = group.findIndex((one) => one.entity !== undefined && one.entity === party.entity);
      if (group.length > 1 && own >= 0) return group;
    }
  }
  return [];
}
