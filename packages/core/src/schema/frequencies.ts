import * as z from 'zod';
import { Scope, StopWords } from './scope.ts';

/** How often a term occurs, and how evenly. */
export const Frequency = z.object({
  term: z.string(),
  count: z.int().positive(),
  perMillion: z.number().describe('of the running words'),
  documents: z.int().positive().describe('documents that hold it'),
  dispersion: z
    .object({
      dp: z.number().describe('Gries’ deviation of proportions: 0 even, towards 1 in one place'),
      dpNorm: z.number().describe('the same, stretched to reach 1'),
      juillandD: z.number().describe('Juilland’s D: 1 even, 0 in one place'),
    })
    .optional()
    .describe('over the documents, where there are two or more'),
  groups: z
    .array(z.object({ value: z.string(), name: z.string().optional(), count: z.int(), perMillion: z.number() }))
    .optional()
    .describe('in each part asked for'),
});
export type Frequency = z.infer<typeof Frequency>;

/** The words of a sub-corpus, the most frequent first. */
export const Frequencies = z.object({
  scope: Scope,
  n: z.int().positive().describe('words a term has'),
  min: z.int().positive().describe('terms that occur less often are not listed'),
  stopWords: StopWords,
  types: z.int().nonnegative().describe('different terms, whether listed or not'),
  total: z.int().nonnegative().describe('terms that could be listed'),
  terms: z.array(Frequency),
});
export type Frequencies = z.infer<typeof Frequencies>;
