import type { Rule } from '../../rule.ts';
import { type MentionNeeds, passage } from '../passage.ts';
import { type Sighting, sighting } from '../sighting.ts';

const TREATIES = new Set(
  'agreement agreements accord accords convention conventions protocol protocols declaration memorandum treaty pact communique charter process formula act award prize syndrome open cup championship championships games prix masters marathon olympics trophy invitational'.split(
    ' ',
  ),
);

/** "the **Budapest Memorandum**", "the **Camp David Accords**", the **U.S. Open**: named for a place, and not the place. */
export const treaty: Rule<Sighting, MentionNeeds> = {
  name: 'treaty',
  *find(reading) {
    const found = passage(reading);
    for (const { from, to } of found.runs) {
      if (to - from < 2 || found.titled[from] || !TREATIES.has(found.tokens[to - 1]!.lower)) continue;
      const name = found.known.get(from);
      if (name && name.to >= to - 2) yield sighting(found, from, to, 'place', 0.5, { other: true });
    }
  },
};
