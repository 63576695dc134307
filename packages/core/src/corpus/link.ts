import type { AnnotatedDocument } from '../schema/annotated-document.ts';
import type { Encounter } from '../schema/encounter.ts';
import type { Entity } from '../schema/entity.ts';
import type { Reprise } from '../schema/reprise.ts';
import { linkEncounters } from './link-encounters.ts';

/** Documents whose entity and encounter ids are final, and the records over all of them. */
export interface Linked {
  documents: AnnotatedDocument[];
  entities: Entity[];
  encounters: Encounter[];
  reprises: Reprise[];
}

/** Links documents: the same person, encounter and words get the same id everywhere. The one place that rewrites ids. */
export function link(documents: readonly AnnotatedDocument[]): Linked {
  const entities = documents.flatMap((document) => document.entities);
  const linked = linkEncounters([...documents], entities);
  return { documents: linked.documents, entities, encounters: linked.encounters, reprises: [] };
}
