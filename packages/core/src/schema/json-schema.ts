import * as z from 'zod';
import { AnnotatedDocument } from './annotated-document.ts';
import { Capabilities } from './capabilities.ts';
import { Corpus } from './corpus.ts';
import { Count } from './count.ts';
import { DateExpression } from './date.ts';
import { Document } from './document.ts';
import { Encounter } from './encounter.ts';
import { EncounterReport } from './encounter-report.ts';
import { Entity } from './entity.ts';
import { Filter } from './filter.ts';
import { Hit } from './hit.ts';
import { Annotation } from './kinds.ts';
import { Lexicons } from './lexicons.ts';
import { Manifest } from './manifest.ts';
import { Mention } from './mention.ts';
import { Occurrence } from './occurrence.ts';
import { Quantity } from './quantity.ts';
import { Quote } from './quote.ts';
import { Reprise } from './reprise.ts';
import { Section } from './section.ts';
import { Sentence } from './sentence.ts';
import { Sides } from './sides.ts';
import { TopicEvidence } from './topic.ts';

/** Every record, by the name its schema and type share. */
const records = {
  Document,
  Section,
  Sentence,
  Mention,
  DateExpression,
  Quantity,
  TopicEvidence,
  Quote,
  EncounterReport,
  Annotation,
  AnnotatedDocument,
  Entity,
  Encounter,
  Reprise,
  Sides,
  Corpus,
  Filter,
  Hit,
  Occurrence,
  Count,
  Capabilities,
  Manifest,
  Lexicons,
};
export type RecordName = keyof typeof records;

/** The names of the records that have a JSON Schema. */
export const recordNames = Object.keys(records) as RecordName[];

/** The schema of a record as JSON Schema, draft 2020-12: for programs in other languages, forms and editors. */
export const jsonSchema = (name: RecordName): z.core.JSONSchema.BaseSchema => z.toJSONSchema(records[name]);
