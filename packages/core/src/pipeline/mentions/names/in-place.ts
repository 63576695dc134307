import type { Token } from '../../../text/tokenize.ts';
import type { Rule } from '../../rule.ts';
import { closedClass } from '../closed-class.ts';
import { describes } from '../hyphened.ts';
import { type MentionNeeds, passage } from '../passage.ts';
import { type Sighting, sighting } from '../sighting.ts';
import { placeNouns } from './place-word.ts';

const DEGREES = new Set(
  'ba bs ma ms b.a b.a. b.s. m.a. m.s. phd ph.d. degree arts science bachelor master doctorate majored'.split(' '),
);
const NEAR = new Set(['in', 'near', 'outside']);

/** "a clinic in **Nyala**", "near **Pokrovsk**, Ukraine", "the village of **Qasr**": an unknown name after a preposition of place. */
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
      if (words.common.has(tokens[run.to - 1]!.lower) || DEGREES.has(tokens[run.from - 2]?.lower ?? '')) continue;
      const country =
        tokens[run.to]?.text === ',' &&
        known.get(run.to + 1)?.values.some((sense) => sense.type === 'place' && sense.form === 'name');
      const before = tokens[run.from - 1]?.lower ?? '';
      const called = before === 'of' && placeNouns.has(tokens[run.from - 2]?.lower ?? '');
      const after = called || NEAR.has(before);
      const next = tokens[run.to];
      if (next && !country && (isAdjective(next, words.speechForms) || describes(tokens, run.to))) continue;
      if (
        (after && next?.lower !== "'s" && !(next?.shape === 'word' && next.lower === 'and' && length > 1)) ||
        (country && length === 1)
      )
        yield sighting(found, run.from, run.to, 'place', country ? 0.75 : 0.55);
    }
  },
};

/** "in Black unemployment": a word that goes with the noun after it. */
const isAdjective = (next: Token, verbs: ReadonlySet<string>): boolean =>
  next.shape === 'word' &&
  !next.capital &&
  next.lower !== "'s" &&
  !closedClass.has(next.lower) &&
  !verbs.has(next.lower) &&
  !next.lower.endsWith('ed');
