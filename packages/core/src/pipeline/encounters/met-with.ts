import type { Reading } from '../reading.ts';
import { isMedia, objectAt, partiesAfter } from './objects.ts';
import { type EncounterNeeds, type Scene, scene as sceneOf, type Trigger } from './scene.ts';
import { subjectAfter, subjectOf } from './subject.ts';
import { tell } from './tell.ts';
import type { Cast, EncounterRule } from './telling.ts';
import { verbAt } from './verb-at.ts';

/** "Blinken met today in Geneva with Lavrov", "spoke by phone with", "Biden met Putin", "phoned Scholz" */
export const metWith: EncounterRule = {
  name: 'met-with',
  *find(reading: Reading<EncounterNeeds>) {
    const scene = sceneOf(reading);
    for (const clause of scene.clauses)
      for (const trigger of clause.triggers) {
        const word = verbAt(scene, clause, trigger);
        if (!word?.takes) continue;
        const prepositions = word.takes.filter((one) => one === 'with' || one === 'to');
        let others = prepositions.length > 0 ? partiesAfter(scene, clause, trigger.to, prepositions) : [];
        const direct = others.length === 0 && word.takes.includes('object');
        if (direct)
          others = objectAt(scene, clause, trigger.to).filter(
            ({ kind }) =>
              kind !== 'place' && (kind !== 'body' || (word.channel !== 'phone' && word.format !== 'visit')),
          );
        if (
          others.length === 0 ||
          (direct && !isPhoned(scene, trigger, others.at(-1)!.to)) ||
          others.some((party) => isMedia(scene, party)) ||
          (talks(scene, trigger) && others.some(({ kind, plural }) => kind === 'pronoun' && plural))
        )
          continue;
        const gerund = scene.tokens[trigger.to - 1]!.lower.endsWith('ing');
        const subject =
          (gerund && leads(scene.tokens[trigger.from - 1]?.lower) && subjectAfter(scene, clause, others.at(-1)!.to)) ||
          [];
        const who = subject.length > 0 ? subject : subjectOf(scene, clause, trigger.from);
        const cast: Cast[] = [...who, ...others].map((party) => ({ party, role: 'participant' }));
        yield tell(scene, clause, trigger, word, cast, direct ? { confidence: 0.8 } : {});
      }
  },
};

/** "After meeting Lavrov, Blinken said": the subject comes after. */
const leads = (word: string | undefined): boolean =>
  word !== undefined && /^(after|before|while|upon|when|since|by|in|following)$/.test(word);

/** "called Netanyahu on Sunday", "called Scholz to discuss"; not "called Trump a liar", "calling him “unhinged”". */
function isPhoned(scene: Scene, trigger: Trigger, end: number): boolean {
  if (!/^(called|calling|rang|phones)$/.test(scene.tokens[trigger.from]!.lower)) return true;
  const next = scene.tokens[end];
  if (!next || scene.dated[end] || /^[.;]$/.test(next.text)) return true;
  if (next.shape !== 'word')
    return (
      next.text === ',' &&
      scene.tokens[trigger.from]!.lower === 'called' &&
      scene.tokens[end + 1]?.lower !== 'also' &&
      scene.tokens[end + 1]?.shape === 'word' &&
      !/^(an?|the)$/.test(scene.tokens[end + 1]!.lower)
    );
  if (next.lower === 'to') return !/^(the|an?)$/.test(scene.tokens[end + 1]?.lower ?? '');
  return /^(on|after|before|from|about|by|earlier|late|later|early|shortly|during|following|ahead|again|back|in)$/.test(
    next.lower,
  );
}

/** "He speaks to them", "talk to us": a way of speaking, not an encounter. */
const talks = (scene: Scene, trigger: Trigger): boolean =>
  /^(called|calling|speaks?|spoke|talk|talked|talking|speaking)$/.test(scene.tokens[trigger.from]!.lower);
