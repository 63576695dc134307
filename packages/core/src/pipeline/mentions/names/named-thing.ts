import type { Rule } from '../../rule.ts';
import { type MentionNeeds, passage } from '../passage.ts';
import { type Sighting, sighting } from '../sighting.ts';

/** What comes before the name of a thing: a ship, a military operation or exercise, an order or act. */
const BEFORE = new Set('operation exercise uss usns hms hmas hmcs ins fs ss mv'.split(' '));
const WHOLE = new Set('god gods allah'.split(' '));
/** Letters that stand for a thing. */
const LETTERS =
  /^(?:(?:SV|V)?B?IEDS?|UAVS?|UCAVS?|ICBMS?|WMDS?|MANPADS|RPGS?|EFPS?|UXO|NGOS|IDPS?|ATMS?|MOUS?|GMT|UTC)$/i;

/** "**Operation Inherent Resolve**", "the **USS Hopper**", a **VBIED**: a name, but of nobody and of no place. */
export const namedThing: Rule<Sighting, MentionNeeds> = {
  name: 'named-thing',
  *find(reading) {
    const found = passage(reading);
    const { tokens, titled } = found;
    for (const { from, to } of found.runs) {
      if (titled[from]) continue;
      const { lower, text } = tokens[from]!;
      const only = to - from === 1;
      const letters = text === text.toUpperCase() && text.length < 5;
      if (
        (BEFORE.has(lower) && !only && (lower === 'operation' || lower === 'exercise' || letters)) ||
        (WHOLE.has(lower) && only) ||
        (only && LETTERS.test(text))
      )
        yield sighting(found, from, to, 'organization', 0.5, { other: true });
    }
  },
};
