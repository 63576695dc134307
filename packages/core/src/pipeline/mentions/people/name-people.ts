import type { Reading } from '../../reading.ts';
import type { MentionNeeds, Passage } from '../passage.ts';
import type { Resolved } from '../resolved.ts';
import type { Sighting } from '../sighting.ts';
import { heldOffice } from './known-people.ts';
import { personName } from './person-name.ts';
import type { Person, Roster } from './roster.ts';

type Seen = Sighting & { rule: string };

/** Gives every sighting of a person their person: full names first, since a headline says "Blinken" before the text says who that is. */
export function namePeople(
  reading: Reading<MentionNeeds>,
  passage: Passage,
  sightings: readonly Seen[],
  roster: Roster,
): Resolved[] {
  const people = sightings.filter((one) => one.type === 'person');
  const resolved: Resolved[] = [];
  const settle = (one: Seen, person: Person) =>
    resolved.push({
      from: one.from,
      to: one.to,
      entity: '',
      type: 'person',
      form: 'name',
      rule: one.rule,
      confidence: one.confidence,
      name: person.name,
      person,
    });
  const name = (one: Seen) => personName(reading.text, passage.tokens, one.from, one.to);
  for (const one of people) {
    const entries = one.senses.flatMap((sense) => (sense.type === 'person' ? [sense.entry] : []));
    const entry = (one.title && entries.find((candidate) => heldOffice(candidate, one.title!))) ?? entries[0];
    if (entry) settle(one, roster.known(entry, name(one), 'variant', one.title));
    else if (name(one).words.length > 1) settle(one, roster.named(name(one), one.gender, one.title));
  }
  for (const one of people) {
    if (one.senses.length > 0) continue;
    const bare = name(one);
    if (bare.words.length !== 1) continue;
    settle(one, roster.bare(bare, one.gender, one.title));
  }
  return resolved;
}
