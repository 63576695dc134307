import type { AnnotatedDocument } from '../schema/annotated-document.ts';
import type { Encounter } from '../schema/encounter.ts';
import type { Entity } from '../schema/entity.ts';
import type { Reprise } from '../schema/reprise.ts';
import { linkEntities } from './entities.ts';
import { linkEncounters } from './link-encounters.ts';
import { reprises } from './reprises.ts';

/** Documents whose entity and encounter ids are final, and the records over all of them. */
export interface Linked {
  documents: AnnotatedDocument[];
  entities: Entity[];
  encounters: Encounter[];
  reprises: Reprise[];
}

/** Links documents: the same person, encounter and words get the same id everywhere. The one place that rewrites ids. */
export function link(documents: readonly AnnotatedDocument[]): Linked {
  const named = linkEntities(documents);
  const met = linkEncounters(named.documents, named.entities);
  return {
    documents: met.documents,
    entities: named.entities,
    encounters: met.encounters,
    reprises: reprises(met.documents),
  };
}
