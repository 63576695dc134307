import * as z from 'zod';
import { When } from './when.ts';

const Reason = z.object({ term: z.string(), weight: z.number().describe('its part of the score') });

/** Documents like one, and the words that make them so. */
export const SimilarDocuments = z.object({
  document: z.string(),
  terms: z.array(Reason).describe('the words that tell it from others, by tf · idf'),
  similar: z.array(
    z.object({
      document: z.string(),
      title: z.string(),
      publisher: z.string().optional(),
      when: When.optional(),
      score: z.number(),
      terms: z.array(Reason).describe('the shared words, the weightiest first'),
    }),
  ),
});
export type SimilarDocuments = z.infer<typeof SimilarDocuments>;
