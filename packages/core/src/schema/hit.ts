import * as z from 'zod';
import { Span } from './span.ts';
import { When } from './when.ts';
import { Who } from './who.ts';

/** Why something was found: a word or phrase of the query, where it stands, and how often. */
export const Matched = z.object({
  term: z.string().describe('as it stands in the query'),
  fields: z.array(z.enum(['title', 'text', 'quote'])),
  count: z.int().nonnegative(),
});
export type Matched = z.infer<typeof Matched>;

/** A document or annotation a search found, with its best passage. `highlights` are offsets into `snippet`. */
export const Hit = z.object({
  kind: z.string().describe('document, or the kind of the annotation'),
  document: z.string(),
  annotation: z.string().optional().describe('its id, where an annotation was found'),
  title: z.string(),
  publisher: z.string().optional(),
  who: z.array(Who).optional().describe('of an annotation'),
  when: When.optional(),
  score: z.number(),
  matched: z.array(Matched).describe('why it was found'),
  span: Span.describe('where the snippet stands in the document'),
  snippet: z.string(),
  highlights: z.array(Span),
});
export type Hit = z.infer<typeof Hit>;
