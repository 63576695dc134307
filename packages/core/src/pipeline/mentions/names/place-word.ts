import type { Rule } from '../../rule.ts';
import { type MentionNeeds, passage } from '../passage.ts';
import { type Sighting, sighting } from '../sighting.ts';

/** What a place may end with. */
export const placeHeads: ReadonlySet<string> = new Set(
  'province river island islands airport valley county district peninsula mountains strait bay desert governorate oblast region prefecture beach sea dam barrage bridge airfield square street avenue road park village city town mosque shrine cathedral monastery hospital clinic prison palace stadium base crossing checkpoint camp basin plateau canal port harbor harbour gate mountain hills oasis municipality'.split(
    ' ',
  ),
);
/** What a place is, written small: "the **Zagros** mountains", "the village of **Qasr**". */
export const placeNouns: ReadonlySet<string> = new Set(
  'province river mountains valley county district peninsula desert governorate oblast region prefecture city town village island islands suburb suburbs'.split(
    ' ',
  ),
);
const BEFORE = new Set('lake mount cape port fort gulf strait isle river camp'.split(' '));

/** "**Diyala Province**", "**Lake Chad**", "**Gwadar Airport**". */
export const placeWord: Rule<Sighting, MentionNeeds> = {
  name: 'place-word',
  *find(reading) {
    const found = passage(reading);
    const { tokens, runs, titled } = found;
    for (const run of runs) {
      if (run.to - run.from < 2 || run.to - run.from > 4 || titled[run.from]) continue;
      if (BEFORE.has(tokens[run.from]!.lower) || placeHeads.has(tokens[run.to - 1]!.lower))
        yield sighting(found, run.from, run.to, 'place', 0.75);
    }
  },
};
