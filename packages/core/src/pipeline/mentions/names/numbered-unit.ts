import type { Rule } from '../../rule.ts';
import { type MentionNeeds, passage } from '../passage.ts';
import { type Sighting, sighting } from '../sighting.ts';

const UNITS = new Set(
  'airborne armored armoured artillery battalion brigade cavalry corps division fleet group infantry marines regiment squadron wing'.split(
    ' ',
  ),
);
/** "the West Wing" is a part of a house. */
const SIDES = new Set(['east', 'north', 'south', 'west']);
const ORDINAL = /^\d{1,4}(?:st|nd|rd|th)$/;

/** "the **158th Fighter Wing**", "**6th Marines**": a number, and capitals that end with a word for a unit. */
export const numberedUnit: Rule<Sighting, MentionNeeds> = {
  name: 'numbered-unit',
  *find(reading) {
    const found = passage(reading);
    const { tokens, titled, sentence } = found;
    for (const { from, to } of found.runs) {
      const number = tokens[from - 1];
      if (number?.shape !== 'number' || titled[from] || sentence[from - 1] !== sentence[from]) continue;
      if (
        tokens[from]!.spaced &&
        !SIDES.has(tokens[from]!.lower) &&
        UNITS.has(tokens[to - 1]!.lower) &&
        ORDINAL.test(number.lower)
      )
        yield sighting(found, from - 1, to, 'organization', 0.8);
    }
  },
};
