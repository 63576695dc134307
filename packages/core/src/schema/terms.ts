import * as z from 'zod';
import { TextPolicy } from './corpus.ts';

/** Which words are meant: all of the running text, those inside quotations, or those outside. */
export const WordsIn = z.enum(['text', 'quotes', 'outside']);
export type WordsIn = z.infer<typeof WordsIn>;

/**
 * The words of a sub-corpus, counted. A word that stands in a quotation answers to a filter as that quotation does, any other
 * as its document does; words are folded, and marks and signs are none.
 */
export const Terms = z.object({
  text: TextPolicy.describe('how much of the articles the corpus holds: of what is not there nothing is counted'),
  in: WordsIn,
  n: z.int().positive().describe('words a term has'),
  tokens: z.int().nonnegative().describe('running words of the sub-corpus'),
  documents: z.int().nonnegative().describe('documents that hold any of them'),
  types: z.int().nonnegative().describe('different terms, rare ones included'),
  nodes: z.int().nonnegative().optional().describe('places of the words whose neighbours are counted'),
  nodeTokens: z.int().nonnegative().optional().describe('running words those places take up; they are no neighbours'),
  nearTokens: z.int().nonnegative().optional().describe('running words in their windows, each once'),
  groups: z
    .array(
      z.object({
        value: z.string(),
        name: z.string().optional(),
        tokens: z.int().nonnegative(),
        documents: z.int().nonnegative(),
      }),
    )
    .optional()
    .describe('the parts it was counted by'),
  terms: z
    .array(
      z.object({
        term: z.string(),
        count: z.int().nonnegative(),
        documents: z.int().nonnegative(),
        near: z.int().nonnegative().optional().describe('how often in a window'),
        groups: z
          .array(z.tuple([z.int().nonnegative(), z.int().positive()]))
          .optional()
          .describe('[number of the group, count], where it is not nought'),
      }),
    )
    .describe('the most frequent first'),
});
export type Terms = z.infer<typeof Terms>;
