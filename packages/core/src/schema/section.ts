import * as z from 'zod';
import { annotationFields } from './annotation.ts';

/** A block of the page. Nothing is thrown away, but nothing is read from boilerplate. */
export const Section = z.object({
  kind: z.literal('section'),
  ...annotationFields,
  role: z.enum(['headline', 'byline', 'dateline', 'paragraph', 'boilerplate']),
  reason: z.string().optional().describe('why it is boilerplate'),
});
export type Section = z.infer<typeof Section>;
