import type { PersonEntry } from '../../../schema/lexicons.ts';
import { wordBits } from '../../../text/word-bits.ts';
import type { Reading } from '../../reading.ts';
import type { MentionNeeds, Passage } from '../passage.ts';
import type { Person, Roster } from '../people/roster.ts';
import { covers } from '../people/terms.ts';
import type { Resolved } from '../resolved.ts';
import { recency } from './recency.ts';

const isCounterpart = wordBits([['counterpart', 1]]);
const OWNERS = new Set(['his', 'her', 'their', 'the', "'s"]);
/** The offices that are each other’s counterpart under another name. */
const FOREIGN = ['foreign-minister', 'secretary-of-state', 'foreign-secretary'];

/** "Blinken met **his Russian counterpart**": the one of that country named before, else who held the same office that day. */
export function counterparts(
  reading: Reading<MentionNeeds>,
  passage: Passage,
  roster: Roster,
  named: readonly Resolved[],
): Resolved[] {
  const { tokens, known } = passage;
  const seen = recency(passage, named);
  const found: Resolved[] = [];
  for (let at = 2; at < tokens.length; at++) {
    if (isCounterpart(tokens[at]!) === 0 || tokens[at + 1]?.capital) continue;
    const match = known.get(at - 1) ?? known.get(at - 2);
    if (match?.to !== at || !OWNERS.has(tokens[match.from - 1]?.lower ?? '')) continue;
    const sense = match.values.find((value) => value.type === 'place' && value.entry.country);
    const country = sense?.type === 'place' ? sense.entry.country : undefined;
    if (!country) continue;
    seen.advance(match.from);
    const latest = seen.latest(8).map(({ person }) => person);
    const here = latest.find((person) => countryOf(person) === country);
    const other = here ? undefined : sameOffice(reading, passage, latest[0], country);
    const person =
      here ??
      (other && roster.known(other, { text: other.name, words: [], given: '', family: '', wholeFamily: '' }, 'name'));
    if (!person) continue;
    found.push({
      from: match.from - 1,
      to: at + 1,
      entity: '',
      type: 'person',
      form: 'title',
      rule: 'counterpart',
      confidence: here ? 0.75 : 0.65,
      name: person.name,
      person,
    });
  }
  return found;
}

const countryOf = (person: Person): string | undefined =>
  person.entry?.country ?? person.titles.flatMap(({ of }) => of).find((body) => body.length === 2);

function sameOffice(
  reading: Reading<MentionNeeds>,
  { words }: Passage,
  person: Person | undefined,
  country: string,
): PersonEntry | undefined {
  const day = reading.document.published?.edtf ?? reading.event?.edtf;
  const term = day ? person?.entry?.terms?.find((one) => covers(one, day)) : undefined;
  if (!day || !term) return undefined;
  const offices = FOREIGN.includes(term.office) ? FOREIGN : [term.office];
  const serving = offices.flatMap((office) =>
    (words.holders.get(`${office}|${country}`) ?? []).filter((entry) =>
      entry.terms?.some((one) => one.office === office && one.of === country && covers(one, day)),
    ),
  );
  return serving.length === 1 ? serving[0] : undefined;
}
