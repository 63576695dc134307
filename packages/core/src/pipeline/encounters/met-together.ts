import {
  ADVERB,
  AUXILIARY,
  CALENDAR,
  COORDINATOR,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
} from '../grammar/word-classes.ts';
import type { Reading } from '../reading.ts';
import { type Clause, type EncounterNeeds, type Scene, scene as sceneOf, type Trigger } from './scene.ts';
import { subjectOf } from './subject.ts';
import { tell } from './tell.ts';
import type { EncounterRule } from './telling.ts';
import { verbAt } from './verb-at.ts';

const TALKING =
  /^(spoke|speak|speaks|spoken|speaking|talked|talk|talking|chat|chatted|chatting|confer|conferred|conferring|consulted|consulting|connected|engaged|reconnected)$/;

/** "They talk a lot" tells of no encounter; a day, a length, a telephone or "the two ministers spoke" does. */
function isTold(scene: Scene, clause: Clause, trigger: Trigger): boolean {
  for (let at = Math.max(clause.from, trigger.from - 6); at < Math.min(clause.to, trigger.to + 8); at++)
    if (
      scene.dated[at] ||
      /^(phone|telephone|virtually|video|hours?|minutes|sidelines|margins|briefly)$/.test(scene.tokens[at]!.lower)
    )
      return true;
  return false;
}

/** "they met their targets", "may speak the language": an object that is nobody. */
function hasObject(scene: Scene, clause: Clause, trigger: Trigger): boolean {
  const at = trigger.to;
  const next = scene.tokens[at];
  if (!next || at >= clause.to || next.shape !== 'word' || scene.dated[at]) return false;
  if (/^(the|a|an|their|his|her|its|our|this|these|those|all|every|any)$/.test(next.lower)) return true;
  const closed = PREPOSITION | ADVERB | COORDINATOR | SUBORDINATOR | RELATIVE | AUXILIARY | CALENDAR;
  return !(scene.classes[at]! & closed) && !next.capital;
}

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
        if (
          !several ||
          hasObject(scene, clause, trigger) ||
          (TALKING.test(scene.tokens[trigger.from]!.lower) && !isTold(scene, clause, trigger))
        )
          continue;
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
