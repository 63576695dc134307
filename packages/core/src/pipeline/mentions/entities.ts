import type { AliasReason, Entity } from '../../schema/entity.ts';
import type { Passage } from './passage.ts';
import { officesOf } from './people/roster.ts';
import type { Resolved } from './resolved.ts';

/** The entities the mentions name, as this document knows them, by id. */
export function entitiesOf(text: string, passage: Passage, mentions: readonly Resolved[]): Entity[] {
  const found = new Map<string, { entity: Entity; aliases: Map<string, AliasReason> }>();
  for (const mention of mentions) {
    let one = found.get(mention.entity);
    if (!one) {
      one = { entity: bare(passage, mention), aliases: new Map() };
      found.set(mention.entity, one);
      if (mention.person) for (const [alias, reason] of mention.person.aliases) one.aliases.set(alias, reason);
    }
    if (mention.person || !mention.reason) continue;
    const { start } = passage.tokens[mention.from]!;
    const as = text.slice(start, passage.tokens[mention.to - 1]!.end);
    if (one.aliases.has(as)) continue;
    const written = as.replace(/\s+/g, ' ');
    if (!one.aliases.has(written)) one.aliases.set(written, mention.reason);
  }
  // Where an event took place has a record too, also where the text does not name the city.
  for (const { entity } of [...found.values()]) {
    const place = entity.place === undefined ? undefined : passage.words.places.get(entity.place);
    if (!place || found.has(place.id)) continue;
    const { id, name, country } = place;
    const bearer: Entity = { id, type: 'place', name, aliases: [], offices: [], counts: {} };
    if (country) bearer.country = country;
    found.set(id, { entity: bearer, aliases: new Map() });
  }
  return [...found.values()]
    .map(({ entity, aliases }) => ({
      ...entity,
      aliases: [...aliases]
        .map(([text, reason]) => ({ text, reason }))
        .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function bare({ words }: Passage, { entity: id, type, name, person, sense, country }: Resolved): Entity {
  const entity: Entity = { id, type, name, aliases: [], offices: [], counts: {} };
  if (person) {
    entity.offices = officesOf(
      person,
      (office) => words.officeTitles.get(office)?.title,
      (body) => words.stateBodies.get(body),
    );
    const country = person.entry?.country ?? entity.offices.find((office) => office.country)?.country;
    if (country) entity.country = country;
    if (person.entry?.family) entity.family = person.entry.family;
  } else if (country?.country) {
    entity.country = country.country;
  } else if (sense && sense.type !== 'person' && sense.type !== 'event') {
    if (sense.entry.country) entity.country = sense.entry.country;
  } else if (sense?.type === 'event') {
    const edition = sense.entry.editions.find((one) => one.id === id);
    if (edition) {
      entity.start = edition.start;
      if (edition.end) entity.end = edition.end;
      entity.place = edition.place;
      entity.country = edition.country;
    }
  }
  return entity;
}
