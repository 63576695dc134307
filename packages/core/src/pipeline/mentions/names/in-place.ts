import type { Rule } from '../../rule.ts';
import { type MentionNeeds, passage } from '../passage.ts';
import { type Sighting, sighting } from '../sighting.ts';

const NEAR = new Set(['in', 'near', 'outside']);

/** "a clinic in **Nyala**", "near **Pokrovsk**, Ukraine": an unknown name after a preposition of place. */
export const inPlace: Rule<Sighting, MentionNeeds> = {
  name: 'in-place',
  *find(reading) {
    const found = passage(reading);
    const { tokens, words, known, titled, lowercase } = found;
    for (const run of found.runs) {
      const length = run.to - run.from;
      const first = tokens[run.from]!;
      if (titled[run.from] || length > 3 || first.text === first.text.toUpperCase()) continue;
      if (words.calendar.has(first.lower) || lowercase.has(first.lower)) continue;
      if (words.organizationWords.has(tokens[run.to - 1]!.lower) || words.given.has(first.lower)) continue;
      const country =
        tokens[run.to]?.text === ',' &&
        known.get(run.to + 1)?.values.some((sense) => sense.type === 'place' && sense.form === 'name');
      const after = NEAR.has(tokens[run.from - 1]?.lower ?? '');
      const next = tokens[run.to];
      if (
        (after && next?.lower !== "'s" && !(next?.shape === 'word' && next.lower === 'and' && length > 1)) ||
        (country && length === 1)
      )
        yield sighting(found, run.from, run.to, 'place', country ? 0.75 : 0.55);
    }
  },
};
