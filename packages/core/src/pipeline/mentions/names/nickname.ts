import type { Rule } from '../../rule.ts';
import { type MentionNeeds, passage } from '../passage.ts';
import { type Sighting, sighting } from '../sighting.ts';

/** "Brig. Gen. **Richard “Tex” Coe**": a nickname in marks between given and family name. */
export const nickname: Rule<Sighting, MentionNeeds> = {
  name: 'nickname',
  *find(reading) {
    const found = passage(reading);
    const { tokens, words, runs } = found;
    for (const { from, to } of runs) {
      if (tokens[to]?.shape !== 'mark' || !tokens[to]!.spaced || !words.given.has(tokens[to - 1]!.lower)) continue;
      let close = to + 1;
      while (close < to + 4 && tokens[close] && tokens[close]!.shape !== 'mark') close++;
      const family = tokens[close + 1];
      if (tokens[close]?.shape === 'mark' && close > to + 1 && family?.capital && family.spaced)
        yield sighting(found, Math.max(from, to - 1), close + 2, 'person', 0.85);
    }
  },
};
