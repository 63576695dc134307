import type { When } from '../schema/when.ts';
import type { Role, Who } from '../schema/who.ts';
import { fold } from '../text/fold.ts';
import { allows, type Choices } from './choices.ts';
import type { Criteria } from './criteria.ts';
import { edtfRange, rangesOverlap } from './edtf-range.ts';
import type { Properties } from './properties.ts';
import type { Records } from './records.ts';
import type { ChoiceKey } from './resolve-values.ts';

type Values = (properties: Properties, records: Records) => readonly string[];

/** Who it is: an entity, or a folded name where none is known. */
const called = ({ entity, name }: Who): string => entity ?? fold(name);

const inRole =
  (role: Role): Values =>
  ({ who }) =>
    who.filter((one) => one.role === role).map(called);

/** What each key of a filter compares with. */
const valuesOf: Record<ChoiceKey, Values> = {
  kind: ({ kind }) => [kind],
  document: ({ documents }) => documents,
  speaker: inRole('speaker'),
  to: inRole('addressee'),
  who: ({ who }) => who.map(called),
  role: ({ who }) => who.map(({ role }) => role),
  about: ({ about }) => about,
  // a place lies in its country
  where: ({ where }, records) => where.flatMap((place) => [place, records.countryOf(place) ?? place]),
  form: ({ forms }) => forms,
  format: ({ formats }) => formats,
  status: ({ statuses }) => statuses,
  encounter: ({ encounters }) => encounters,
  source: (properties, records) => ofDocuments(properties, records, ({ publisher }) => publisher),
  lang: ({ documents }, records) => documents.flatMap((id) => languages(records.document(id)?.document.language)),
};

/** The values a record has under a key of a filter. */
export const filterValues = (key: ChoiceKey, properties: Properties, records: Records): readonly string[] =>
  valuesOf[key](properties, records);

/** Whether a record is let through. */
export function matches(criteria: Criteria, properties: Properties, records: Records): boolean {
  const { who, role, ...rest } = criteria.choices;
  for (const key in rest) {
    const wanted = rest[key as keyof typeof rest];
    if (wanted && !allows(wanted, valuesOf[key as ChoiceKey](properties, records))) return false;
  }
  return (
    (!(who || role) || takesPart(who, role, properties.who)) &&
    (!criteria.range || whens(properties, records).some((when) => within(criteria, when))) &&
    (!criteria.answering || criteria.answering.has(properties.id))
  );
}

/** `who` and `role` speak of the same person: somebody wanted in a wanted role. */
function takesPart(who: Choices | undefined, role: Choices | undefined, all: readonly Who[]): boolean {
  const roles = all.map((one) => one.role);
  if (!who) return !role || allows(role, roles);
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

/** `en-GB` is also `en`. */
const languages = (tag: string | undefined): string[] => (tag === undefined ? [] : [tag, tag.split('-')[0]!]);
