import type { Reading } from '../reading.ts';
import { objectAt } from './objects.ts';
import { type EncounterNeeds, scene as sceneOf } from './scene.ts';
import { subjectOf } from './subject.ts';
import { tell } from './tell.ts';
import type { Cast, EncounterRule } from './telling.ts';
import { verbAt } from './verb-at.ts';

/** "Blinken hosted the Foreign Ministers of Japan and Korea", "welcomed Jaishankar to the Department of State" */
export const hosted: EncounterRule = {
  name: 'hosted',
  *find(reading: Reading<EncounterNeeds>) {
    const scene = sceneOf(reading);
    for (const clause of scene.clauses)
      for (const trigger of clause.triggers) {
        const word = verbAt(scene, clause, trigger);
        if (!word?.takes?.includes('guest')) continue;
        const by =
          /^(was|were|been|being|be)$/.test(scene.tokens[trigger.from - 1]?.lower ?? '') &&
          scene.tokens[trigger.to]?.lower === 'by';
        if (by) {
          // "was received by President Xi"
          const cast: Cast[] = [
            ...objectAt(scene, clause, trigger.to + 1)
              .filter(({ kind }) => kind !== 'body')
              .map((party): Cast => ({ party, role: 'host' })),
            ...subjectOf(scene, clause, trigger.from).map((party): Cast => ({ party, role: 'participant' })),
          ];
          if (cast.length > 1) yield tell(scene, clause, trigger, word, cast, { confidence: 0.8 });
          continue;
        }
        const guests = objectAt(scene, clause, trigger.to).filter(({ kind }) => kind !== 'place' && kind !== 'body');
        if (guests.length === 0) continue;
        const hosts = subjectOf(scene, clause, trigger.from);
        const cast: Cast[] = [
          ...hosts.map((party): Cast => ({ party, role: 'host' })),
          ...guests.map((party): Cast => ({ party, role: 'participant' })),
        ];
        yield tell(scene, clause, trigger, word, cast, { confidence: 0.8 });
      }
  },
};
