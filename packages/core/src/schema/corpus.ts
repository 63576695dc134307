import * as z from 'zod';
import { AnnotatedDocument } from './annotated-document.ts';
import { Encounter } from './encounter.ts';
import { Entity } from './entity.ts';
import { Reprise } from './reprise.ts';

/** How much of the articles' text a corpus holds: everything, the quotations only, or none. */
export const TextPolicy = z.enum(['full', 'quotes', 'none']);
export type TextPolicy = z.infer<typeof TextPolicy>;

/** Many documents, linked: the same person, encounter and words carry the same id everywhere. */
export const Corpus = z.object({
  name: z.string(),
  version: z.string(),
  sha256: z.string().describe('of the records, so that two corpora with the same hash hold the same'),
  lexicons: z.string().describe('SHA-256 of the lexicons it was read with'),
  text: TextPolicy,
  documents: z.array(AnnotatedDocument),
  entities: z.array(Entity),
  encounters: z.array(Encounter),
  reprises: z.array(Reprise),
});
export type Corpus = z.infer<typeof Corpus>;
