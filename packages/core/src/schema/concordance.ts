import * as z from 'zod';
import { Count } from './count.ts';

/** What lines are ordered by: the first to third word to the left or right, the words found, the document or the date. */
export const LineOrder = z.enum(['l1', 'l2', 'l3', 'r1', 'r2', 'r3', 'node', 'document', 'date']);
export type LineOrder = z.infer<typeof LineOrder>;

/** What lines are grouped by. */
export const LineGroup = z.enum(['l1', 'l2', 'l3', 'r1', 'r2', 'r3', 'node', 'document', 'speaker', 'source', 'year']);
export type LineGroup = z.infer<typeof LineGroup>;

/** How much of the text a line shows: so many characters or words each side, or up to the ends of the sentence or quotation. */
export const LineUnit = z.enum(['chars', 'words', 'sentence', 'quote']);
export type LineUnit = z.infer<typeof LineUnit>;

/** What a concordance says beside its lines. */
export const ConcordanceFacts = z.object({
  found: z
    .int()
    .nonnegative()
    .describe('places found; the lines are fewer where a sample was drawn or they were narrowed'),
  sample: z
    .object({ size: z.int(), of: z.int(), seed: z.int() })
    .optional()
    .describe('how many lines were drawn, of how many, and the seed that draws the same'),
  groups: z.array(Count).optional().describe('how many lines share each value, where they are grouped'),
});
export type ConcordanceFacts = z.infer<typeof ConcordanceFacts>;
