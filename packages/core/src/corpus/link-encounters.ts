import type { AnnotatedDocument } from '../schema/annotated-document.ts';
import type { Encounter } from '../schema/encounter.ts';
import type { Entity } from '../schema/entity.ts';

/** Puts the reports of all documents together into encounters; the documents come back with the final encounter ids. */
export function linkEncounters(
  documents: AnnotatedDocument[],
  _entities: Entity[],
): { documents: AnnotatedDocument[]; encounters: Encounter[] } {
  return { documents, encounters: [] };
}
