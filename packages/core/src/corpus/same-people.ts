import { roughSoundOf, sameGivenName, soundOf, within } from '../pipeline/mentions/people/similar-names.ts';
import type { AnnotatedDocument } from '../schema/annotated-document.ts';
import type { Entity, Office } from '../schema/entity.ts';
import { fold } from '../text/fold.ts';

interface Person {
  /** As the document knows them: `document person/hugh-hill`. */
  key: string;
  entity: Entity;
  given: string;
  family: string;
}

/** The key of an entity of one document. */
export const keyOf = (document: string, entity: string): string => `${document} ${entity}`;

/**
 * People of several documents who are one: a family name alone and the only person who has it, spellings of one name, a slip of
 * a letter or two where the office is the same. From the key of each who changes to the final id. Whatever the order of the
 * documents, the answer is the same.
 */
export function samePeople(documents: readonly AnnotatedDocument[]): ReadonlyMap<string, string> {
  const people = documents.flatMap(({ document, entities }) =>
    entities.filter(({ type }) => type === 'person').map((entity) => personOf(document.id, entity)),
  );
  const chosen = new Map<string, string>();
  const full = distinct(people.filter(({ given }) => given !== ''));
  const final = spellings(full);
  for (const { key, entity } of people) {
    const id = final.get(entity.id);
    if (id && id !== entity.id) chosen.set(key, id);
  }
  const byFamily = group(full, ({ family }) => family);
  for (const person of people) {
    if (person.given !== '') continue;
    const ids = new Set(
      (byFamily.get(person.family) ?? [])
        .filter((one) => officesMayAgree(one.entity, person.entity))
        .map((one) => final.get(one.entity.id) ?? one.entity.id),
    );
    if (ids.size === 1) chosen.set(person.key, [...ids][0]!);
  }
  return chosen;
}

function personOf(document: string, entity: Entity): Person {
  const words = fold(entity.name)
    .split(/\s+/)
    .filter((word) => word.replace('.', '').length > 1 && !/^(?:jr|sr|ii|iii|iv)\.?$/.test(word));
  return {
    key: keyOf(document, entity.id),
    entity,
    given: words.length > 1 ? words[0]! : '',
    family: (words.at(-1) ?? '').replace(/^(?:al|el)-/, ''),
  };
}

/** One of each id: the one with the longest name, that with the most offices. */
function distinct(people: readonly Person[]): Person[] {
  const best = new Map<string, Person>();
  for (const person of people) {
    const before = best.get(person.entity.id);
    if (!before || before.entity.offices.length < person.entity.offices.length) best.set(person.entity.id, person);
  }
  return [...best.values()].sort((a, b) => (a.entity.id < b.entity.id ? -1 : 1));
}

/** Full names that are one person’s, by id: each to the id it ends with. */
function spellings(people: readonly Person[]): Map<string, string> {
  const final = new Map<string, string>();
  const of = (id: string): string => {
    const next = final.get(id);
    return next === undefined || next === id ? id : of(next);
  };
  const buckets = [
    ...group(people, ({ family }) => roughSoundOf(family)).values(),
    ...group(people, ({ given, family }) => `${soundOf(given)} ${family[0]}`).values(),
  ];
  const known = new Set(people.filter(({ entity }) => isKnown(entity)).map(({ entity }) => entity.id));
  for (const bucket of buckets)
    for (const [index, a] of bucket.entries())
      for (const b of bucket.slice(index + 1, index + 200)) {
        const [one, two] = [of(a.entity.id), of(b.entity.id)];
        if (one === two || (known.has(one) && known.has(two)) || !sameName(a, b)) continue;
        const [keep, drop] = known.has(two) || (!known.has(one) && prefer(two, one)) ? [two, one] : [one, two];
        final.set(drop, keep);
      }
  return new Map(people.map(({ entity }) => [entity.id, of(entity.id)]));
}

/** The lexicon’s terms carry dates; what is read from a text does not. */
const isKnown = ({ offices }: Entity): boolean =>
  offices.some(({ from, to }) => from !== undefined || to !== undefined);

const prefer = (a: string, b: string): boolean => a.length > b.length || (a.length === b.length && a < b);

function sameName(a: Person, b: Person): boolean {
  if (!sameGivenName(a.given, b.given) || !officesMayAgree(a.entity, b.entity)) return false;
  if (soundOf(a.family) === soundOf(b.family)) return a.given.length > 1 && b.given.length > 1;
  if (!sameOffice(a.entity.offices, b.entity.offices)) return false;
  return within(a.family, b.family, Math.min(a.family.length, b.family.length) >= 7 ? 2 : 1);
}

const sameOffice = (a: readonly Office[], b: readonly Office[]): boolean =>
  a.some((one) => b.some((two) => one.title === two.title && one.country === two.country));

/** Not known to belong to different countries. */
function officesMayAgree(a: Entity, b: Entity): boolean {
  const countries = (entity: Entity) =>
    new Set([entity.country, ...entity.offices.map((office) => office.country)].filter((code) => code !== undefined));
  const [one, two] = [countries(a), countries(b)];
  return one.size === 0 || two.size === 0 || [...one].some((code) => two.has(code));
}

function group<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = groups.get(key);
    if (list) list.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
