import * as z from 'zod';
import { Scope, Significance, StopWords } from './scope.ts';

/** What key words are ordered by. */
export const KeynessMeasure = z.enum(['log-likelihood', 'log-ratio', 'percent-difference', 'bayes-factor']);
export type KeynessMeasure = z.infer<typeof KeynessMeasure>;

const Share = z.object({ count: z.int().nonnegative(), perMillion: z.number() });

/** A word that two sub-corpora use unlike. */
export const KeyWord = z.object({
  term: z.string(),
  target: Share,
  reference: Share,
  logLikelihood: z.number().describe('G²: how sure it is that there is a difference'),
  logRatio: z
    .number()
    .describe('how large it is: doublings of the relative frequency; with a minus where the reference has more'),
  percentDifference: z.number().optional().describe('%DIFF; nothing where the reference lacks the word'),
  bayesFactor: z.number().describe('BIC: from 2 evidence, from 6 strong, from 10 very strong'),
  significant: z.boolean(),
});
export type KeyWord = z.infer<typeof KeyWord>;

/** What one sub-corpus says that another does not. */
export const Keyness = z.object({
  target: Scope,
  reference: Scope,
  rest: z.boolean().describe('whether the reference is all that the target is not'),
  n: z.int().positive(),
  measure: KeynessMeasure,
  min: z.int().positive().describe('words that occur less often in both together are not tested'),
  stopWords: StopWords,
  significance: Significance,
  words: z.array(KeyWord).describe('what the target has more of'),
  lacking: z.array(KeyWord).describe('what it has less of'),
});
export type Keyness = z.infer<typeof Keyness>;
