import type { Reading } from '../reading.ts';
import { type EncounterNeeds, scene as sceneOf } from './scene.ts';
import { subjectOf } from './subject.ts';
import { tell } from './tell.ts';
import type { EncounterRule } from './telling.ts';
import { nounAt } from './verb-at.ts';

const LEADS = /^(?:in|during|over|at)$/;
const ARTICLES = /^(?:a|an|their|the|another)$/;
const AHEAD = /^(?:will|would|to|could|may|might|plan|expected)$/;
const FARTHEST = 5;

/** "Kishida and Modi agreed **in a video call** to deepen ties": several who do something in a meeting. */
export const inACall: EncounterRule = {
  name: 'in-a-call',
  *find(reading: Reading<EncounterNeeds>) {
    const scene = sceneOf(reading);
    for (const clause of scene.clauses)
      for (const trigger of clause.triggers) {
        const word = nounAt(scene, clause, trigger);
        if (!word || word.format === 'press-conference' || word.format === 'interview' || word.format === 'visit')
          continue;
        const { tokens } = scene;
        if (/^(?:with|between|of)$/.test(tokens[trigger.to]?.lower ?? '')) continue;
        let at = trigger.from - 1;
        while (at > clause.from && trigger.from - at < FARTHEST && !ARTICLES.test(tokens[at]!.lower)) at--;
        if (
          !ARTICLES.test(tokens[at]?.lower ?? '') ||
          !LEADS.test(tokens[at - 1]?.lower ?? '') ||
          at - 1 <= clause.from
        )
          continue;
        const who = subjectOf(scene, clause, at - 1);
        const people = who.filter(({ kind }) => kind === 'person' || kind === 'place');
        if (people.length < 2 || people.length < who.length) continue;
        const cast = people.map((party) => ({ party, role: 'participant' as const }));
        const ahead = tokens.slice(people.at(-1)!.to, at).some(({ lower }) => AHEAD.test(lower));
        yield tell(scene, clause, trigger, word, cast, { confidence: 0.7, status: ahead ? 'planned' : 'held' });
      }
  },
};
