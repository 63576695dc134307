import type { When } from '../schema/when.ts';
import type { Role, Who } from '../schema/who.ts';
import { countTerms } from '../search/terms.ts';
import { fold } from '../text/fold.ts';
import { allows, type Choices } from './choices.ts';
import type { Criteria } from './criteria.ts';
import { edtfRange, rangesOverlap } from './edtf-range.ts';
import type { Properties } from './properties.ts';
import type { Records } from './records.ts';

/** Whether a record is let through. */
export function matches(criteria: Criteria, properties: Properties, records: Records): boolean {
  const { kind, document, speaker, to, who, role, about, where, form, format, status, encounter, source, lang } =
    criteria.choices;
  return (
    (!kind || kind.any.size + kind.none.size === 0 || allows(kind, [properties.kind])) &&
    (!document || allows(document, properties.documents)) &&
    (!speaker || inRole(speaker, properties.who, 'speaker')) &&
    (!to || inRole(to, properties.who, 'addressee')) &&
    (!(who || role) || takesPart(who, role, properties.who)) &&
    (!about || allows(about, properties.about)) &&
    (!where || allows(where, withCountries(properties.where, records))) &&
    (!form || allows(form, properties.forms)) &&
    (!format || allows(format, properties.formats)) &&
    (!status || allows(status, properties.statuses)) &&
    (!encounter || allows(encounter, properties.encounters)) &&
    (!source ||
      allows(
        source,
        ofDocuments(properties, records, ({ publisher }) => publisher),
      )) &&
    (!lang || allowsLanguage(lang, properties, records)) &&
    (!criteria.range || whens(properties, records).some((when) => within(criteria, when))) &&
    (criteria.terms.length === 0 || countTerms(properties.text(), criteria.terms) !== undefined)
  );
}

/** Who it is: an entity, or a name where none is known. */
const called = ({ entity, name }: Who): string => entity ?? fold(name);

const inRole = (choices: Choices, who: readonly Who[], role: Role): boolean =>
  allows(choices, who.filter((one) => one.role === role).map(called));

/** A place lies in its country. */
const withCountries = (places: readonly string[], records: Records): string[] =>
  places.flatMap((place) => [place, records.countryOf(place) ?? place]);

/** `who` and `role` speak of the same person: somebody wanted in a wanted role. */
function takesPart(who: Choices | undefined, role: Choices | undefined, all: readonly Who[]): boolean {
  if (!who)
    return (
      !role ||
      allows(
        role,
        all.map((one) => one.role),
      )
    );
  const wanted = role ? all.filter((one) => allows(role, [one.role])) : all;
  return allows(who, wanted.map(called)) && (!role || wanted.length > 0);
}

/** The record's own date, else those of its documents. */
export function whens(properties: Properties, records: Records): When[] {
  if (properties.when) return [properties.when];
  return properties.documents.flatMap((id) => {
    const document = records.document(id)?.document;
    return document?.published ?? document?.dateline?.when ?? [];
  });
}

function within({ range }: Criteria, when: When): boolean {
  const own = edtfRange(when.edtf);
  return own !== undefined && rangesOverlap(own, range!);
}

/** A fact of the source of each document a record stands in. */
export function ofDocuments(
  properties: Properties,
  records: Records,
  fact: (source: { publisher?: string | undefined }) => string | undefined,
): string[] {
  return properties.documents.flatMap((id) => {
    const source = records.document(id)?.document.source;
    return (source && fact(source)) ?? [];
  });
}

/** `en` is also `en-GB`. */
function allowsLanguage(lang: Choices, { documents }: Properties, records: Records): boolean {
  const tags = documents.flatMap((id) => {
    const tag = records.document(id)?.document.language;
    return tag === undefined ? [] : [tag, tag.split('-')[0]!];
  });
  return allows(lang, tags);
}
