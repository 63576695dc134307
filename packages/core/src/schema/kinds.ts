import * as z from 'zod';
import { DateExpression } from './date.ts';
import type { Document } from './document.ts';
import type { Encounter } from './encounter.ts';
import { EncounterReport } from './encounter-report.ts';
import type { Entity } from './entity.ts';
import { Mention } from './mention.ts';
import { Quantity } from './quantity.ts';
import { Quote } from './quote.ts';
import type { Reprise } from './reprise.ts';
import { Section } from './section.ts';
import { Sentence } from './sentence.ts';
import { TopicEvidence } from './topic.ts';

/** The kinds of annotation, in the order the parser makes them. */
export const annotationKinds = [
  'section',
  'sentence',
  'mention',
  'date',
  'quantity',
  'topic',
  'quote',
  'encounter-report',
] as const;
/** The kind of an annotation. */
export type AnnotationKind = (typeof annotationKinds)[number];

/** Everything a store can be asked for. */
export const recordKinds = ['document', 'entity', 'encounter', 'reprise', ...annotationKinds] as const;
/** The kind of a record. */
export type RecordKind = (typeof recordKinds)[number];

/** Any annotation, told apart by `kind`. */
export const Annotation = z.discriminatedUnion('kind', [
  Section,
  Sentence,
  Mention,
  DateExpression,
  Quantity,
  TopicEvidence,
  Quote,
  EncounterReport,
]);
export type Annotation = z.infer<typeof Annotation>;

/** The annotation of a kind. */
export type AnnotationOf<K extends AnnotationKind> = Extract<Annotation, { kind: K }>;

/** The record of a kind: an annotation, or a document, entity, encounter or reprise. */
export type RecordOf<K extends RecordKind> = K extends AnnotationKind
  ? AnnotationOf<K>
  : K extends 'document'
    ? Document
    : K extends 'entity'
      ? Entity
      : K extends 'encounter'
        ? Encounter
        : K extends 'reprise'
          ? Reprise
          : never;
