import type { AnnotatedDocument } from '../schema/annotated-document.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { Encounter } from '../schema/encounter.ts';
import type { Entity } from '../schema/entity.ts';
import type { Annotation } from '../schema/kinds.ts';
import type { Role } from '../schema/who.ts';
import { type Passage, passages } from '../search/passages.ts';

import { countryOf } from './parties.ts';

/** Where an entity appears, and in which roles. */
export interface Appearances {
  documents: Set<string>;
  roles: Set<Role>;
}

/** What one record must know of the others: its document, its encounter, where an entity appears. */
export interface Records {
  corpus: Corpus;
  document(id: string): AnnotatedDocument | undefined;
  annotation(id: string): Annotation | undefined;
  encounter(id: string): Encounter | undefined;
  appearances(entity: string): Appearances | undefined;
  /** The country a place lies in, as a place. */
  countryOf(place: string): string | undefined;
  passages(document: string): readonly Passage[];
}

/** Looks records of a corpus up by id. Indexes are made on first use. */
export function recordsOf(corpus: Corpus): Records {
  const documents = new Map(corpus.documents.map((annotated) => [annotated.document.id, annotated]));
  const encounters = new Map(corpus.encounters.map((encounter) => [encounter.id, encounter]));
  const cut = new Map<string, readonly Passage[]>();
  let annotations: Map<string, Annotation> | undefined;
  let countries: Map<string, string> | undefined;
  let appearances: Map<string, Appearances> | undefined;
  return {
    corpus,
    document: (id) => documents.get(id),
    encounter: (id) => encounters.get(id),
    annotation: (id) => {
      annotations ??= new Map(corpus.documents.flatMap((document) => document.annotations.map((one) => [one.id, one])));
      return annotations.get(id);
    },
    appearances: (entity) => {
      appearances ??= appearancesIn(corpus.documents);
      return appearances.get(entity);
    },
    countryOf: (place) => {
      countries ??= countriesOf(corpus.entities);
      return countries.get(place);
    },
    passages: (id) => {
      let found = cut.get(id);
      if (!found) {
        const annotated = documents.get(id);
        found = annotated ? passages(annotated, corpus.text) : [];
        cut.set(id, found);
      }
      return found;
    },
  };
}

function appearancesIn(documents: readonly AnnotatedDocument[]): Map<string, Appearances> {
  const found = new Map<string, Appearances>();
  const at = (entity: string): Appearances => {
    let appearances = found.get(entity);
    if (!appearances) {
      appearances = { documents: new Set(), roles: new Set() };
      found.set(entity, appearances);
    }
    return appearances;
  };
  for (const { annotations } of documents)
    for (const annotation of annotations) {
      if (annotation.kind === 'mention') {
        const appearances = at(annotation.entity);
        appearances.documents.add(annotation.document);
        appearances.roles.add('mentioned');
      }
      for (const { entity, role } of annotation.who)
        if (entity !== undefined) {
          const appearances = at(entity);
          appearances.documents.add(annotation.document);
          appearances.roles.add(role);
        }
    }
  return found;
}

function countriesOf(entities: readonly Entity[]): Map<string, string> {
  const places = entities.filter(({ type }) => type === 'place');
  const byCode = new Map<string, string>();
  const found = new Map<string, string>();
  for (const { id, country: code } of places) {
    if (code === undefined) continue;
    const country = byCode.get(code) ?? countryOf(code, places).id;
    byCode.set(code, country);
    found.set(id, country);
  }
  return found;
}
