import * as z from 'zod';
import { Document } from './document.ts';
import { Entity } from './entity.ts';
import { Annotation } from './kinds.ts';

/** A document with everything read from it. `entities` are those its annotations name, as this document knows them. */
export const AnnotatedDocument = z.object({
  document: Document,
  annotations: z.array(Annotation),
  entities: z.array(Entity),
});
export type AnnotatedDocument = z.infer<typeof AnnotatedDocument>;
