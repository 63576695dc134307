import type { AnnotatedDocument } from '../schema/annotated-document.ts';
import type { AliasReason, Entity } from '../schema/entity.ts';
import type { Annotation } from '../schema/kinds.ts';
import { keyOf, samePeople } from './same-people.ts';

/** Documents with final entity ids, and every entity once, with all its names and how often it is named. */
export function linkEntities(documents: readonly AnnotatedDocument[]): {
  documents: AnnotatedDocument[];
  entities: Entity[];
} {
  const chosen = samePeople(documents);
  const linked = documents.map((document) => renamed(document, chosen));
  const entities = merged(linked.flatMap((document) => document.entities));
  const counts = new Map(entities.map((entity) => [entity.id, new Map<string, number>()]));
  for (const { annotations } of linked)
    for (const annotation of annotations)
      for (const [id, names] of standings(annotation)) {
        const of = counts.get(id);
        if (of) for (const name of names) of.set(name, (of.get(name) ?? 0) + 1);
      }
  return {
    documents: linked,
    entities: entities.map((entity) => ({
      ...entity,
      counts: Object.fromEntries([...counts.get(entity.id)!].sort(([a], [b]) => (a < b ? -1 : 1))),
    })),
  };
}

/** The document with every id that changes changed. */
function renamed(
  { document, annotations, entities }: AnnotatedDocument,
  chosen: ReadonlyMap<string, string>,
): AnnotatedDocument {
  const to = new Map<string, string>();
  for (const { id } of entities) {
    const final = chosen.get(keyOf(document.id, id));
    if (final) to.set(id, final);
  }
  if (to.size === 0) return { document, annotations, entities };
  const final = (id: string): string => to.get(id) ?? id;
  return {
    document,
    annotations: annotations.map((annotation) => ({
      ...annotation,
      ...(annotation.kind === 'mention' ? { entity: final(annotation.entity) } : {}),
      who: annotation.who.map((who) => (who.entity ? { ...who, entity: final(who.entity) } : who)),
      where: annotation.where.map(final),
      about: annotation.about.map(final),
    })),
    entities: merged(entities.map((entity) => ({ ...entity, id: final(entity.id) }))),
  };
}

/** Why a form is a name, the plainest reason first: of two the earlier is kept. */
const REASONS: readonly AliasReason[] = [
  'name',
  'variant',
  'transliteration',
  'typo',
  'nickname',
  'acronym',
  'initials',
  'surname',
  'given-name',
  'title',
  'demonym',
  'metonym',
];

/** Every id once. The entry with the most dated offices gives the name, else the longest name. */
function merged(entities: readonly Entity[]): Entity[] {
  const byId = new Map<string, Entity[]>();
  for (const entity of entities) {
    const list = byId.get(entity.id);
    if (list) list.push(entity);
    else byId.set(entity.id, [entity]);
  }
  return [...byId.values()].map((same) => (same.length === 1 ? same[0]! : mergedOne(same))).sort(byEntityId);
}

const byEntityId = (a: Entity, b: Entity): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function mergedOne(same: readonly Entity[]): Entity {
  const dated = (entity: Entity) => entity.offices.filter(({ from, to }) => from ?? to).length;
  const ordered = [...same].sort(
    (a, b) => dated(b) - dated(a) || b.name.length - a.name.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
  const first = ordered[0]!;
  const aliases = new Map<string, AliasReason>();
  for (const { text, reason } of ordered.flatMap((entity) => entity.aliases)) {
    const before = aliases.get(text);
    if (!before || REASONS.indexOf(reason) < REASONS.indexOf(before)) aliases.set(text, reason);
  }
  const offices = new Map(
    (dated(first) > 0 ? first.offices : ordered.flatMap((entity) => entity.offices)).map((office) => [
      JSON.stringify(office),
      office,
    ]),
  );
  const country = ordered.find((entity) => entity.country)?.country;
  const family = ordered.find((entity) => entity.family)?.family;
  return {
    ...first,
    aliases: [...aliases]
      .map(([text, reason]) => ({ text, reason }))
      .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)),
    offices: [...offices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, office]) => office),
    ...(country ? { country } : {}),
    ...(family ? { family } : {}),
  };
}

/** Who stands in an annotation, and as what: its kind, and each role. */
function standings(annotation: Annotation): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (id: string, name: string) => {
    const names = found.get(id);
    if (names) names.add(name);
    else found.set(id, new Set([name]));
  };
  if (annotation.kind === 'mention') {
    add(annotation.entity, 'mention');
    return found;
  }
  for (const { entity, role } of annotation.who)
    if (entity) {
      add(entity, annotation.kind);
      add(entity, role);
    }
  for (const id of annotation.where) add(id, 'where');
  for (const id of annotation.about) add(id, 'about');
  return found;
}
