import * as z from 'zod';
import { When } from './when.ts';

/** The same words in several places: who printed them, when, and as whose. */
export const Retelling = z.object({
  id: z.string().describe('id of the reprise'),
  text: z.string().describe('the shared words'),
  documents: z.int().positive().describe('in how many documents they stand'),
  tellings: z.array(
    z.object({
      quote: z.string(),
      document: z.string(),
      publisher: z.string().optional(),
      when: When.optional().describe('when the document came out'),
      speakers: z.array(z.string()).describe('entity ids, or names where no entity is known'),
      text: z.string().describe('the words as they stand there'),
    }),
  ),
});
export type Retelling = z.infer<typeof Retelling>;
