import type { Entity } from '../../../schema/entity.ts';
import type { Lexicons } from '../../../schema/lexicons.ts';
import type { Mention } from '../../../schema/mention.ts';
import type { Span } from '../../../schema/span.ts';
import type { Who } from '../../../schema/who.ts';
import { latest } from '../../../text/latest.ts';
import { once } from '../../../text/once.ts';
import { inside } from '../../../text/spans.ts';
import type { QuoteReading } from '../scene.ts';

/** The entities of a document, by id. */
export const entitiesOf = latest(
  (reading: QuoteReading): ReadonlyMap<string, Entity> =>
    new Map(reading.layer('entity').map((entity) => [entity.id, entity])),
);

const countries = once((lexicons: Lexicons): ReadonlyMap<string, { id: string; name: string }> => {
  const byCode = new Map<string, { id: string; name: string }>();
  for (const { id, name, type, country } of lexicons.places)
    if (type === 'country' && country) byCode.set(country, { id, name });
  return byCode;
});

/** The place entity of the country somebody is of. */
export function countryOf(reading: QuoteReading, { entity }: Mention): string | undefined {
  const code = entitiesOf(reading).get(entity)?.country;
  return code === undefined ? undefined : countries(reading.lexicons).get(code)?.id;
}

export const isPerson = ({ entity }: Mention): boolean => entity.startsWith('person/');

/** Somebody in a role, as a reader would be told: the entity’s full name. A place that speaks is its country. */
export function asWho(reading: QuoteReading, mention: Mention, role: Who['role']): Who {
  const entity = entitiesOf(reading).get(mention.entity);
  if (mention.entity.startsWith('place/')) {
    const country = entity?.country && countries(reading.lexicons).get(entity.country);
    if (country) return { role, name: country.name, entity: country.id, mention: mention.id };
  }
  return { role, name: entity?.name ?? mention.text, entity: mention.entity, mention: mention.id };
}

/** The mentions inside a span that are not the owner of something ("Taiwan" in "Taiwan’s president"). */
export function heads(reading: QuoteReading, span: Span): Mention[] {
  const { text } = reading;
  return inside(reading.layer('mention'), span).filter(
    ({ span: { end }, form }) =>
      form !== 'demonym' &&
      !((text[end] === "'" || text[end] === '’') && (text[end + 1] === 's' || text[end + 1] === ' ') && end < span.end),
  );
}
