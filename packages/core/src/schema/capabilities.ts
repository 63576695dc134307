import * as z from 'zod';
import { TextPolicy } from './corpus.ts';

/** What a store can do. What it cannot it says here; it does not throw. */
export const Capabilities = z.object({
  text: TextPolicy,
  search: z.enum(['ranked', 'none']),
  occurrences: z.boolean().describe('whether words are found in place, for a concordance'),
  terms: z.boolean().describe('whether words are counted, for statistics'),
  writable: z.boolean(),
});
export type Capabilities = z.infer<typeof Capabilities>;
