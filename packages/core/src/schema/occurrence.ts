import * as z from 'zod';
import { Span } from './span.ts';
import { When } from './when.ts';

/** Words in place, with what stands before and after them. `quote` and `speakers` where they stand in a quotation. */
export const Occurrence = z.object({
  document: z.string(),
  title: z.string().describe('of the document'),
  publisher: z.string().optional(),
  span: Span,
  left: z.string(),
  match: z.string(),
  right: z.string(),
  quote: z.string().optional(),
  speakers: z.array(z.string()).describe('entity ids, or names where no entity is known'),
  when: When.optional(),
});
export type Occurrence = z.infer<typeof Occurrence>;
