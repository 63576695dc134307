import * as z from 'zod';

/** How much there is of a stretch of time. */
export const Period = z.object({
  period: z.string().describe('2021, 2021-Q2, 2021-05 or 2021-05-19'),
  encounters: z.int().nonnegative(),
  quotes: z.int().nonnegative(),
  documents: z.int().nonnegative(),
});
export type Period = z.infer<typeof Period>;
