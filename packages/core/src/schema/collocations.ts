import * as z from 'zod';
import { Scope, Significance, StopWords } from './scope.ts';

/** How the strength of a collocation is measured. */
export const CollocationMeasure = z.enum(['log-likelihood', 'mi', 'mi3', 't', 'log-dice', 'count']);
export type CollocationMeasure = z.infer<typeof CollocationMeasure>;

/** A word that stands near another more often than by chance, or less. */
export const Collocation = z.object({
  term: z.string(),
  near: z.int().positive().describe('how often near'),
  count: z.int().positive().describe('how often at all'),
  documents: z.int().positive(),
  expected: z.number().describe('how often near by chance'),
  logLikelihood: z.number().describe('G²; with a minus where it is less often near than by chance'),
  mi: z.number(),
  mi3: z.number(),
  t: z.number(),
  logDice: z.number(),
  significant: z.boolean(),
});
export type Collocation = z.infer<typeof Collocation>;

/** What stands near some words. */
export const Collocations = z.object({
  scope: Scope,
  query: z.string(),
  unit: z.enum(['words', 'sentence']),
  window: z.int().optional().describe('words each side'),
  nodes: z.int().nonnegative().describe('places of the words asked for'),
  nearTokens: z.int().nonnegative().describe('running words near them'),
  measure: CollocationMeasure.describe('what the list is ordered by'),
  min: z.int().positive().describe('words that stand near less often are not tested'),
  stopWords: StopWords,
  significance: Significance,
  collocations: z.array(Collocation),
});
export type Collocations = z.infer<typeof Collocations>;
