import * as z from 'zod';
import { Scope } from './scope.ts';

/** What a stretch of time is. */
export const Granularity = z.enum(['day', 'month', 'quarter', 'year']);
export type Granularity = z.infer<typeof Granularity>;

/** How often some words occur over time. A word in a quotation has the quotation’s date, any other that of its document. */
export const Trends = z.object({
  scope: Scope,
  query: z.string(),
  by: Granularity,
  total: z.int().nonnegative().describe('occurrences'),
  undated: z.object({ count: z.int(), tokens: z.int() }).describe('what has no date, or none so exact'),
  points: z.array(
    z.object({
      period: z.string().describe('2021, 2021-Q2, 2021-05 or 2021-05-19'),
      count: z.int().nonnegative(),
      tokens: z.int().nonnegative().describe('running words of that time'),
      documents: z.int().nonnegative(),
      perMillion: z.number(),
    }),
  ),
});
export type Trends = z.infer<typeof Trends>;
