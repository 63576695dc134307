import { type Draft, identify } from '../identify.ts';
import { stage } from '../stage.ts';
import { bodies } from './bodies.ts';
import { entitiesOf } from './entities.ts';
import { chooseEditions } from './events/editions.ts';
import { decideNames } from './learned/decide-names.ts';
import { nameRules } from './names/rules.ts';
import { type Passage, passage } from './passage.ts';
import { namePeople } from './people/name-people.ts';
import { isNamesake } from './people/namesakes.ts';
import { newRoster } from './people/roster.ts';
import { surnames } from './people/surnames.ts';
import { counterparts } from './references/counterparts.ts';
import { namedBefore } from './references/named-before.ts';
import { pronouns } from './references/pronouns.ts';
import { titles } from './references/titles.ts';
import type { Resolved } from './resolved.ts';
import { sameAgain } from './same-again.ts';
import { settle } from './settle.ts';
import { nameThings } from './things.ts';

/** The words that stand for people, organizations, places and events, and who they are. */
export const mentions = stage({
  name: 'mentions',
  needs: ['section', 'token', 'sentence'],
  adds: ['mention', 'entity'],
  annotate(reading) {
    const found = passage(reading);
    const byRules = settle(nameRules, reading);
    const first = reading.tagger?.names ? decideNames(reading, found, reading.tagger.names, byRules) : byRules;
    const sightings = bodies(
      found,
      [...first, ...sameAgain(found, first)].filter((one) => !one.other),
    );
    const roster = newRoster(reading.lexicons, reading.document.published?.edtf ?? reading.event?.edtf, (given) => {
      const gender = found.words.given.get(given);
      return gender === 'either' ? undefined : gender;
    });
    const people = namePeople(reading, found, sightings, roster);
    const things = nameThings(
      reading.text,
      found,
      sightings.filter((one) => !isNamesake(found, one, roster)),
    );
    const taken = new Uint8Array(found.tokens.length);
    for (const one of [...people, ...things]) taken.fill(1, one.from, one.to);
    const named = inOrder([...people, ...things]);
    const alone = surnames(reading, found, taken, roster, named);
    const withNames = inOrder([...named, ...alone]);
    const withTitles = inOrder([
      ...withNames,
      ...titles(reading, found, roster, withNames),
      ...counterparts(reading, found, roster, withNames),
      ...namedBefore(found, withNames),
    ]);
    const all = inOrder([...withTitles, ...pronouns(found, withTitles)]);
    chooseEditions(reading, found, all);
    for (const one of all) if (one.person) one.entity = one.person.id;
    return {
      mention: identify(
        'mention',
        reading.document,
        all.map((one) => draft(found, one)),
      ),
      entity: entitiesOf(reading.text, found, all),
    };
  },
});

const inOrder = (mentions: Resolved[]): Resolved[] => mentions.sort((a, b) => a.from - b.from);

function draft(
  { tokens }: Passage,
  { from, to, entity, type, form, rule, confidence, name, country }: Resolved,
): Draft<'mention'> {
  return {
    span: { start: tokens[from]!.start, end: tokens[to - 1]!.end },
    rule,
    confidence,
    entity,
    form,
    ...(type === 'person' || type === 'organization' ? { who: [{ role: 'mentioned', name, entity }] } : {}),
    ...(type === 'place' ? { where: [entity] } : country ? { where: [country.id] } : {}),
    ...(type === 'event' || type === 'organization' ? { about: [entity] } : {}),
  };
}
