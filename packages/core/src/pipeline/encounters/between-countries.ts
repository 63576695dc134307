import type { Reading } from '../reading.ts';
import { objectAt } from './objects.ts';
import type { Party } from './party.ts';
import { type EncounterNeeds, type Scene, scene as sceneOf } from './scene.ts';
import { tell } from './tell.ts';
import type { EncounterRule } from './telling.ts';
import { nounAt } from './verb-at.ts';

/** How many words may stand between the countries and the noun. */
const REACH = 5;

/** "**US-Russia talks** in early January", "the Armenia–Azerbaijan peace summit" */
export const betweenCountries: EncounterRule = {
  name: 'between-countries',
  *find(reading: Reading<EncounterNeeds>) {
    const scene = sceneOf(reading);
    for (const clause of scene.clauses)
      for (const trigger of clause.triggers) {
        const word = nounAt(scene, clause, trigger);
        if (!word || word.format === 'press-conference' || word.format === 'interview' || word.format === 'visit')
          continue;
        const pair = pairBefore(scene, clause.from, trigger.from);
        if (!pair || objectAt(scene, clause, trigger.to + 1).length > 0) continue;
        const cast = pair.map((party) => ({ party, role: 'participant' as const }));
        yield tell(scene, clause, trigger, word, cast, { confidence: 0.7 });
      }
  },
};

/** Two countries or bodies joined by a dash before the noun, small words of its own between. */
function pairBefore(scene: Scene, from: number, to: number): [Party, Party] | undefined {
  const { tokens, mentionAt, entities } = scene;
  let end = to;
  while (end > from && to - end < REACH && !mentionAt[end - 1]) {
    if (tokens[end - 1]!.shape !== 'word' || tokens[end - 1]!.capital) return undefined;
    end--;
  }
  const party = (last: number): Party | undefined => {
    const mention = mentionAt[last];
    if (!mention || !/^(?:place|organization)\//.test(mention.entity)) return undefined;
    let first = last;
    while (first > from && mentionAt[first - 1] === mention) first--;
    return {
      from: first,
      to: last + 1,
      kind: mention.entity.startsWith('place/') ? 'place' : 'body',
      name: entities.get(mention.entity)?.name ?? mention.text,
      entity: mention.entity,
      mention: mention.id,
      plural: false,
      possessive: false,
      determined: false,
    };
  };
  const second = party(end - 1);
  if (!second || !/^[-–—/]$/.test(tokens[second.from - 1]?.text ?? '') || second.from - 2 < from) return undefined;
  const first = party(second.from - 2);
  return first && first.entity !== second.entity ? [first, second] : undefined;
}
