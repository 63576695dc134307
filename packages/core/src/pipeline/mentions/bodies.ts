import type { Passage } from './passage.ts';
import { actsAsGovernment } from './senses.ts';
import { type Sighting, sighting } from './sighting.ts';

type Seen = Sighting & { rule: string };

/**
 * Places that stand for somebody: "**the Iraqi government** said", "**Iraqi security forces** entered the city", "the
 * **government of Iraq**", and a country that acts, "**Turkey** rejected the plan". A government is its country; a body is one of its own.
 */
export function bodies(passage: Passage, seen: readonly Seen[]): Seen[] {
  const found: Seen[] = [];
  let covered = 0;
  for (const one of [...seen].sort((a, b) => a.from - b.from)) {
    if (one.from < covered) continue;
    const body = bodyAfter(passage, one) ?? governmentOf(passage, one, covered);
    covered = Math.max(covered, (body ?? one).to);
    if (body) found.push(body);
    else found.push(isActing(passage, one) ? { ...one, form: 'metonym' } : one);
  }
  return found;
}

/** The country a sighting names, by itself or as its people. */
const countryIn = ({ senses }: Sighting): Extract<Sighting['senses'][number], { type: 'place' }> | undefined => {
  const [first] = senses;
  return first?.type === 'place' && first.entry.type === 'country' ? first : undefined;
};

/** How many words may stand between the nationality and the body. */
const FARTHEST = 3;

function bodyAfter(passage: Passage, one: Seen): Seen | undefined {
  const { tokens, words, titled, sentence } = passage;
  // "Syrian Government", which capitals made a name of its own
  const country = countryIn(one) ? one : ownerIn(passage, one);
  if (!country || titled[country.from]) return undefined;
  const { to } = country;
  const led = tokens[to]?.text === '-' && tokens[to + 1]?.lower === 'led';
  if (!led && (!tokens[to]?.spaced || tokens[to]!.shape !== 'word')) return undefined;
  for (let at = led ? to + 2 : to; at < to + FARTHEST + (led ? 2 : 0); at++) {
    if (sentence[at] !== sentence[country.from]) return undefined;
    let match = words.bodies.at(tokens, at);
    if (match) {
      // "the Turkish coalition government", "Iraqi government forces"
      for (let more = words.bodies.at(tokens, match.to); more; more = words.bodies.at(tokens, match.to)) match = more;
      if (one.to > match.to || !endsPhrase(passage, match.to)) return undefined;
      if (match.values[0] === 'body') return asBody(passage, one, country, match.to);
      return led ? undefined : asGovernment(passage, country, country.from, match.to);
    }
    if (!words.betweenBodies.has(tokens[at]?.lower ?? '')) return undefined;
  }
  return undefined;
}

/** The nationality a capitalised name of a government begins with. */
function ownerIn(passage: Passage, one: Seen): Seen | undefined {
  const match = one.type === 'organization' && one.senses.length === 0 ? passage.known.get(one.from) : undefined;
  if (!match || match.to >= one.to) return undefined;
  const senses = match.values.filter((sense) => sense.type === 'place' && sense.form === 'demonym');
  const owner = { ...one, ...sighting(passage, match.from, match.to, 'place', one.confidence, { senses }) };
  const word = passage.words.bodies.at(passage.tokens, match.to);
  return countryIn(owner) && word?.to === one.to && word.values[0] === 'government' ? owner : undefined;
}

/** "the **government of Iraq**", "the **Government of the Republic of Korea**" */
function governmentOf(passage: Passage, one: Seen, covered: number): Seen | undefined {
  const { tokens, words } = passage;
  const country = countryIn(one);
  if (country?.form !== 'name') return undefined;
  const of = tokens[one.from - 1]?.lower === 'the' ? one.from - 2 : one.from - 1;
  if (tokens[of]?.lower !== 'of' || of - 1 < covered) return undefined;
  const word = words.bodies.at(tokens, of - 1, of);
  return word?.values[0] === 'government' && tokens[of - 1]!.lower !== 'side'
    ? asGovernment(passage, one, of - 1, one.to)
    : undefined;
}

/** "**the Iraqi government**", "the **government of Iraq**", "**Iraqi security forces**": a nationality and who acts for it. */
const asGovernment = (passage: Passage, country: Seen, from: number, to: number): Seen => ({
  ...sighting(passage, from, to, 'place', 0.85, { senses: country.senses, form: 'metonym' }),
  rule: 'national-body',
});

const asBody = (passage: Passage, one: Seen, country: Seen, to: number): Seen => ({
  ...sighting(passage, one.from, to, 'organization', 0.75, { country: countryIn(country)!.entry }),
  rule: 'national-body',
});

const STATES = new Set(['is', 'was', 'has', 'have', 'had']);
const PARTICIPLE = /(?:ed|ing)$|^(?:been|begun|given|made|sent|shown|sought|spoken|taken|told)$/;

/** What governments do and give. */
const DEEDS = new Set(
  'action actions aid airstrike airstrikes assistance commitment commitments contribution contributions effort efforts funding involvement leadership participation policies policy position pressure proposal proposals response sanctions strategy strike strikes support'.split(
    ' ',
  ),
);

/** "**U.S.** support", not "Iraq policy", which is another's. */
const isDoer = ({ tokens }: Passage, { from, to }: Seen): boolean =>
  to - from === 1 &&
  tokens[from]!.text === tokens[from]!.text.toUpperCase() &&
  tokens[from]!.text.length < 6 &&
  DEEDS.has(tokens[to]?.text ?? '');

/** "Turkey **rejected**", "Japan has **imposed**", not "Iraq is dry": what countries are and have is not what they do. */
function isActing(passage: Passage, one: Seen): boolean {
  const { tokens, titled } = passage;
  if (one.form !== 'name' || countryIn(one)?.form !== 'name' || titled[one.from]) return false;
  if (isDoer(passage, one)) return true;
  if (!actsAsGovernment(passage, one)) return false;
  if (!STATES.has(tokens[one.to]?.lower ?? '')) return true;
  let at = one.to + 1;
  while (tokens[at]?.lower.endsWith('ly') || tokens[at]?.lower === 'also' || tokens[at]?.lower === 'not') at++;
  return PARTICIPLE.test(tokens[at]?.lower ?? '');
}

/** Not "the Syrian side of the border", and no half of a compound. */
export const endsPhrase = ({ tokens }: Passage, to: number): boolean =>
  tokens[to]?.text !== '-' && !(tokens[to - 1]!.lower === 'side' && tokens[to]?.lower === 'of');
