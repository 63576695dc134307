import * as z from 'zod';
import { TextPolicy } from './corpus.ts';
import { WordsIn } from './terms.ts';

/** What a statistic was made from. Where the corpus holds no words of the kind, `tokens` is 0. */
export const Scope = z.object({
  text: TextPolicy.describe('how much of the articles the corpus holds'),
  in: WordsIn,
  tokens: z.int().nonnegative().describe('running words'),
  documents: z.int().nonnegative().describe('documents they stand in'),
});
export type Scope = z.infer<typeof Scope>;

/** Stop words count as running words everywhere; here is said whether they are listed. */
export const StopWords = z.enum(['listed', 'left out']);
export type StopWords = z.infer<typeof StopWords>;

/** How chance is guarded against where many words are tested at once: each is held to `alpha` divided by `tests` (Bonferroni). */
export const Significance = z.object({
  test: z.literal('log-likelihood'),
  alpha: z.number(),
  tests: z.int().nonnegative().describe('how many words were tested'),
  threshold: z.number().describe('the log-likelihood from which one is significant'),
});
export type Significance = z.infer<typeof Significance>;
