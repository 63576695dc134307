import type { Reading } from '../reading.ts';
import { groupTo } from './groups.ts';
import { holdersOf } from './holders.ts';
import { partiesAfter } from './objects.ts';
import { type EncounterNeeds, scene as sceneOf } from './scene.ts';
import { tell } from './tell.ts';
import type { EncounterRule } from './telling.ts';
import { nounAt } from './verb-at.ts';

/** "told a press conference in Vientiane", "At a joint news conference with Scholz, Macron said" */
export const pressConference: EncounterRule = {
  name: 'press-conference',
  *find(reading: Reading<EncounterNeeds>) {
    const scene = sceneOf(reading);
    for (const clause of scene.clauses)
      for (const trigger of clause.triggers) {
        const word = nounAt(scene, clause, trigger);
        if (word?.format !== 'press-conference') continue;
        const others = partiesAfter(scene, clause, trigger.to, ['with']);
        let holders = holdersOf(scene, clause, trigger, others.at(-1)?.to ?? trigger.to);
        const told = teller(scene, clause.from, trigger.from);
        if (told > 0) {
          const index = clause.parties.findIndex(({ to }) => to === told);
          if (index >= 0) holders = groupTo(scene, clause, index);
        }
        if (holders.length === 0) continue;
        yield tell(
          scene,
          clause,
          trigger,
          word,
          [...holders, ...others].map((party) => ({ party, role: 'participant' })),
          { confidence: 0.75 },
        );
      }
  },
};

/** The token of "told" in "told a (joint) press conference". */
function teller(scene: ReturnType<typeof sceneOf>, from: number, noun: number): number {
  for (let at = noun - 1; at >= from && noun - at < 5; at--) if (scene.tokens[at]!.lower === 'told') return at;
  return -1;
}
