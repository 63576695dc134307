import * as z from 'zod';

/** The same words again: quotations of one utterance in several places. */
export const Reprise = z.object({
  id: z.string(),
  text: z.string().describe('the shared words'),
  quotes: z.array(z.string()).min(2).describe('quote ids, longest first'),
});
export type Reprise = z.infer<typeof Reprise>;
