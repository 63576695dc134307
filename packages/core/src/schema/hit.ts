import * as z from 'zod';
import { Span } from './span.ts';
import { When } from './when.ts';

/** A document a search found, with its best passage. `highlights` are offsets into `snippet`. */
export const Hit = z.object({
  document: z.string(),
  title: z.string(),
  publisher: z.string().optional(),
  when: When.optional(),
  score: z.number(),
  span: Span.describe('where the snippet stands in the document'),
  snippet: z.string(),
  highlights: z.array(Span),
});
export type Hit = z.infer<typeof Hit>;
