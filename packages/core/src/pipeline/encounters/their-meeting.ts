import type { Reading } from '../reading.ts';
import { type EncounterNeeds, scene as sceneOf } from './scene.ts';
import { tell } from './tell.ts';
import type { EncounterRule } from './telling.ts';
import { nounAt } from './verb-at.ts';

/** "their 90-minute meeting", "their last meeting took place on the sidelines of the summit" */
export const theirMeeting: EncounterRule = {
  name: 'their-meeting',
  *find(reading: Reading<EncounterNeeds>) {
    const scene = sceneOf(reading);
    for (const clause of scene.clauses)
      for (const trigger of clause.triggers) {
        const word = nounAt(scene, clause, trigger);
        if (!word || word.format === 'press-conference' || word.format === 'interview' || word.format === 'visit')
          continue;
        let at = trigger.from - 1;
        while (
          at > clause.from &&
          trigger.from - at < 6 &&
          scene.tokens[at]!.lower !== 'their' &&
          !/^(the|a|of|in|to|with|and)$/.test(scene.tokens[at]!.lower)
        )
          at--;
        const their = scene.tokens[at];
        if (their?.lower !== 'their' || at < clause.from) continue;
        const mention = scene.mentionAt[at];
        const party = {
          from: at,
          to: at + 1,
          kind: 'pronoun' as const,
          name: their.text,
          ...(mention ? { mention: mention.id } : {}),
          plural: true,
          possessive: false,
          determined: false,
        };
        yield tell(scene, clause, trigger, word, [{ party, role: 'participant' }], {
          anaphoric: true,
          confidence: 0.7,
        });
      }
  },
};
