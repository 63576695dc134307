import type { Reading } from '../../reading.ts';
import { titleBeside } from '../names/pieces.ts';
import type { MentionNeeds, Passage } from '../passage.ts';
import type { Resolved } from '../resolved.ts';
import type { Sighting } from '../sighting.ts';
import { byFamilyName, heldOffice, variantReason } from './known-people.ts';
import { type PersonName, personName } from './person-name.ts';
import type { Person, Roster } from './roster.ts';

type Seen = Sighting & { rule: string };

/** Gives every sighting of a person their person: full names first, since a headline says "Blinken" before the text says who that is. */
export function namePeople(
  reading: Reading<MentionNeeds>,
  passage: Passage,
  sightings: readonly Seen[],
  roster: Roster,
): Resolved[] {
  const people = sightings
    .filter((one) => one.type === 'person')
    .map((one) => ({
      one,
      name: personName(reading.text, passage.tokens, one.from, one.to),
      title: titleBeside(passage, one.from, one.to),
    }));
  const resolved: Resolved[] = [];
  const settle = ({ from, to, rule, confidence }: Seen, person: Person) =>
    resolved.push({ from, to, entity: '', type: 'person', form: 'name', rule, confidence, name: person.name, person });
  const isFamily = ({ words }: PersonName) => byFamilyName(reading.lexicons, words.join(' ')).length > 0;
  for (const { one, name, title } of people) {
    const entries = one.senses.flatMap((sense) => (sense.type === 'person' ? [sense.entry] : []));
    const entry = (title && entries.find((candidate) => heldOffice(candidate, title))) ?? entries[0];
    if (entry) settle(one, roster.known(entry, name, variantReason(entry, name), title));
    else if (name.words.length > 1 && !isFamily(name)) settle(one, roster.named(name, one.gender, title));
  }
  for (const { one, name, title } of people) {
    if (one.senses.length > 0 || (name.words.length !== 1 && !isFamily(name))) continue;
    const person = roster.bare(name, one.gender, title);
    settle({ ...one, confidence: person.given ? 0.93 : one.confidence }, person);
  }
  return resolved;
}
