import { ADVERB, AUXILIARY, REPORTING } from '../grammar/word-classes.ts';
import type { Reading } from '../reading.ts';
import { groupTo } from './groups.ts';
import { holdersOf } from './holders.ts';
import { partiesAfter } from './objects.ts';
import type { Party } from './party.ts';
import { partyEndingAt } from './party-lookup.ts';
import { type Clause, type EncounterNeeds, type Scene, scene as sceneOf } from './scene.ts';
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
        if (/^(the|that|this)$/.test(scene.tokens[trigger.from - 1]?.lower ?? '')) continue;
        const others = partiesAfter(scene, clause, trigger.to, ['with']);
        let holders = holdersOf(scene, clause, trigger, others.at(-1)?.to ?? trigger.to);
        const told = teller(scene, clause.from, trigger.from);
        if (told > 0) {
          const index = partyEndingAt(clause, told);
          if (index >= 0) holders = groupTo(scene, clause, index);
        }
        if (holders.length === 0 || (told < 0 && !speaks(scene, clause, holders.at(-1)!, trigger.from))) continue;
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
function teller(scene: Scene, from: number, noun: number): number {
  for (let at = noun - 1; at >= from && noun - at < 5; at--) if (scene.tokens[at]!.lower === 'told') return at;
  return -1;
}

const HOLDS =
  /^(held|holds|holding|hold|hosted|hosting|gave|gives|giving|give|addressed|addressing|convened|spoke|speaking|appeared|took|joined|praised|criticized|urged|announced|described|called|opened|used)$/;

/** Whether somebody speaks or holds it, by possessor or verb: not whoever else was there. */
function speaks(scene: Scene, clause: Clause, holder: Party, noun: number): boolean {
  if (holder.possessive || holder.kind === 'pronoun' || (holder.to <= noun && noun - holder.to < 4)) return true;
  for (let at = holder.to; at < clause.to && at - holder.to < 4; at++) {
    if (HOLDS.test(scene.tokens[at]!.lower) || scene.classes[at]! & REPORTING) return true;
    if (scene.tokens[at]!.shape === 'word' && !(scene.classes[at]! & (ADVERB | AUXILIARY)) && !scene.dated[at])
      return false;
  }
  return false;
}
