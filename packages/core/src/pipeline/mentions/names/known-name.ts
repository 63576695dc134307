import type { Rule } from '../../rule.ts';
import { type MentionNeeds, passage } from '../passage.ts';
import { senseInContext } from '../senses.ts';
import { type Sighting, sighting } from '../sighting.ts';

/** "**Antony Blinken** flew to **Reykjavik** for the **Arctic Council**": names the lexicons hold. */
export const knownName: Rule<Sighting, MentionNeeds> = {
  name: 'known-name',
  *find(reading) {
    const found = passage(reading);
    for (const [at, match] of found.known) {
      const senses = senseInContext(found, match);
      const first = senses[0];
      if (!first) continue;
      const form = first.type === 'place' ? first.form : 'name';
      yield sighting(found, at, match.to, first.type, first.type === 'person' ? 0.97 : 0.9, { senses, form });
    }
  },
};
