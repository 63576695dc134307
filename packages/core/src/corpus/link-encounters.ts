import type { AnnotatedDocument } from '../schema/annotated-document.ts';
import type { Encounter } from '../schema/encounter.ts';
import type { EncounterReport } from '../schema/encounter-report.ts';
import type { Entity } from '../schema/entity.ts';
import type { Annotation } from '../schema/kinds.ts';
import { groupReports } from './encounter-groups.ts';
import { encounterOf } from './encounter-record.ts';

/** Puts the reports of all documents together into encounters; the documents come back with the final encounter ids. */
export function linkEncounters(
  documents: AnnotatedDocument[],
  entities: Entity[],
): { documents: AnnotatedDocument[]; encounters: Encounter[] } {
  const reports = documents.flatMap(({ annotations }) =>
    annotations.filter((one): one is EncounterReport => one.kind === 'encounter-report'),
  );
  const published = new Map(
    documents.flatMap(({ document: { id, published: day } }) => (day ? [[id, day.edtf] as const] : [])),
  );
  const linked = groupReports(reports, entities, published)
    .map((group) => ({ group, encounter: encounterOf(group, entities) }))
    .sort(
      (a, b) => compare(a.encounter.id, b.encounter.id) || compare(a.encounter.reports[0]!, b.encounter.reports[0]!),
    );
  const final = new Map<string, string>();
  const times = new Map<string, number>();
  const encounters: Encounter[] = [];
  for (const { group, encounter } of linked) {
    const count = (times.get(encounter.id) ?? 0) + 1;
    times.set(encounter.id, count);
    const id = count === 1 ? encounter.id : `${encounter.id}.${count}`;
    encounters.push({ ...encounter, id });
    for (const { document, encounter: draft } of group.reports) final.set(`${document} ${draft}`, id);
  }
  return { documents: documents.map((document) => renamed(document, final)), encounters };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A document with the final ids in its reports and quotes. */
function renamed(document: AnnotatedDocument, final: ReadonlyMap<string, string>): AnnotatedDocument {
  const name = (draft: string): string => final.get(`${document.document.id} ${draft}`) ?? draft;
  const annotations = document.annotations.map((one): Annotation => {
    if (one.kind === 'encounter-report') return { ...one, encounter: name(one.encounter) };
    if (one.kind === 'quote' && one.encounters.length > 0)
      return {
        ...one,
        encounters: one.encounters.map(({ encounter, relation }) => ({ encounter: name(encounter), relation })),
      };
    return one;
  });
  return { ...document, annotations };
}
