import { expect, it } from 'vitest';
import { LineOrder } from '../schema/concordance.ts';
import { CountBy } from '../schema/count.ts';
import { Document } from '../schema/document.ts';
import { Encounter } from '../schema/encounter.ts';
import { EncounterReport } from '../schema/encounter-report.ts';
import { Entity, EntityType } from '../schema/entity.ts';
import { Filter } from '../schema/filter.ts';
import { Hit } from '../schema/hit.ts';
import { Annotation, annotationKinds, recordKinds } from '../schema/kinds.ts';
import { Mention } from '../schema/mention.ts';
import { TieKind } from '../schema/network.ts';
import { Occurrence } from '../schema/occurrence.ts';
import { Quote } from '../schema/quote.ts';
import { Reprise } from '../schema/reprise.ts';
import { Role } from '../schema/who.ts';
import { filterKeys } from '../search/syntax/keys.ts';
import { fieldNames, type ItemKind } from './field-names.ts';
import * as values from './values.ts';

it.each([
  ['filterKeys', filterKeys, Object.keys(Filter.shape)],
  ['annotationKindNames', values.annotationKindNames, annotationKinds],
  ['recordKindNames', values.recordKindNames, recordKinds],
  ['entityTypes', values.entityTypes, EntityType.options],
  ['roles', values.roles, Role.options],
  ['forms', values.forms, [...Quote.shape.form.options, ...Mention.shape.form.options]],
  ['formats', values.formats, EncounterReport.shape.format.options],
  ['statuses', values.statuses, EncounterReport.shape.status.options],
  ['sorts', values.sorts, Filter.shape.sort.unwrap().options],
  ['lineOrders', values.lineOrders, LineOrder.options],
  ['tieKinds', values.tieKinds, TieKind.options],
  ['countKeys', values.countKeys, CountBy.options],
] as [string, readonly string[], readonly string[]][])('%s are those of the schema', (_, ours, schema) => {
  expect(ours).toEqual(schema);
});

const shapes = new Map<ItemKind, string[]>([
  ['hit', Object.keys(Hit.shape)],
  ['occurrence', Object.keys(Occurrence.shape)],
  ['document', Object.keys(Document.shape)],
  ['entity', Object.keys(Entity.shape)],
  ['encounter', Object.keys(Encounter.shape)],
  ['reprise', Object.keys(Reprise.shape)],
  ...Annotation.options.map((option) => [option.shape.kind.value, Object.keys(option.shape)] as const),
]);

it.each([...recordKinds, 'hit', 'occurrence'] as const)('the fields of %s are those of its schema', (kind) => {
  expect([...fieldNames(kind)].sort()).toEqual(shapes.get(kind)!.sort());
});
