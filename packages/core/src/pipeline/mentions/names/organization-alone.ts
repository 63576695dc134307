import type { Rule } from '../../rule.ts';
import { type MentionNeeds, passage } from '../passage.ts';
import { type Sighting, sighting } from '../sighting.ts';

/** "officials at the **Commission**", "the **Coalition** struck again": the word for a body alone, with a capital. */
export const organizationAlone: Rule<Sighting, MentionNeeds> = {
  name: 'organization-alone',
  *find(reading) {
    const found = passage(reading);
    const { tokens, words, titled } = found;
    for (const { from, to } of found.runs) {
      if (to - from !== 1 || titled[from] || !words.organizationWords.has(tokens[from]!.lower)) continue;
      if (tokens[from - 1]?.lower === 'the') yield sighting(found, from, to, 'organization', 0.6);
    }
  },
};
