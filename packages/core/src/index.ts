/** Questions over a corpus. Holds no zod: the schemas are under `@readout/core/schema`. */

export type { Store, WritableStore } from './query/store.ts';
export type { AnnotatedDocument } from './schema/annotated-document.ts';
export type { Capabilities } from './schema/capabilities.ts';
export type { Corpus, TextPolicy } from './schema/corpus.ts';
export type { Count, CountBy } from './schema/count.ts';
export type { DateExpression } from './schema/date.ts';
export type { Document } from './schema/document.ts';
export type { Encounter } from './schema/encounter.ts';
export type { EncounterReport } from './schema/encounter-report.ts';
export type { Entity, EntityType, Office } from './schema/entity.ts';
export type { Filter } from './schema/filter.ts';
export type { Hit } from './schema/hit.ts';
export type { Annotation, AnnotationKind, AnnotationOf, RecordKind, RecordOf } from './schema/kinds.ts';
export type { Mention } from './schema/mention.ts';
export type { Occurrence } from './schema/occurrence.ts';
export type { EntityNames, Page } from './schema/page.ts';
export type { Quantity } from './schema/quantity.ts';
export type { Quote } from './schema/quote.ts';
export type { Reprise } from './schema/reprise.ts';
export type { Section } from './schema/section.ts';
export type { Sentence } from './schema/sentence.ts';
export type { Sides } from './schema/sides.ts';
export type { Span } from './schema/span.ts';
export type { TopicEvidence } from './schema/topic.ts';
export type { When } from './schema/when.ts';
export type { Role, Who } from './schema/who.ts';
