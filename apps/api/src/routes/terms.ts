import { z } from '@hono/zod-openapi';
import { CountBy, WordsIn } from '@readout/core/schema';
import { sendOne } from '../answer.ts';
import { oneOf, Terms } from '../components.ts';
import { type Given, type Routes, routes } from '../env.ts';
import { get } from '../operation.ts';
import { filterOf, ListQuery } from '../query.ts';

const whole = z.coerce.number().int();

const TermsQuery = z.strictObject({
  ...ListQuery.shape,
  in: WordsIn.optional().describe('all words, those inside quotations, or those outside'),
  n: whole.min(1).max(5).optional().describe('words a term has'),
  by: CountBy.optional().describe('counts each term by these values besides'),
  of: z.string().min(1).optional().describe('counts the places of these words alone'),
  near: z.string().min(1).optional().describe('counts besides how often each term stands near these words'),
  unit: z.enum(['words', 'sentence']).optional().describe('what near is'),
  window: whole.min(1).max(50).optional().describe('words each side; 5 unless told'),
  words: z
    .union([z.string().min(1), z.array(z.string().min(1)).max(500)])
    .optional()
    .describe('only these terms; may be repeated'),
  min: whole.min(1).optional().describe('only terms that occur so often'),
  most: whole.min(0).optional().describe('so many terms at most, the most frequent'),
});

/** The words of a sub-corpus, counted: what a store over HTTP makes its statistics from. */
export function terms(given: Given): Routes {
  const app = routes();
  get(app, {
    path: '/terms',
    tag: 'Questions',
    operationId: 'terms',
    summary: 'The words of a sub-corpus, counted: what statistics are made from',
    query: TermsQuery.extend({ most: TermsQuery.shape.most.meta({ example: 20 }) }),
    content: { 'application/json': { schema: oneOf(Terms) } },
    answer: (c, { query }) => {
      const { in: where, n, by, of, near, unit, window, words, min, most, ...filter } = query;
      const options = {
        in: where,
        n,
        by,
        of,
        near,
        unit,
        window,
        words: words === undefined ? undefined : [words].flat(),
        min,
        most: by !== undefined && words === undefined ? Math.min(most ?? MOST_GROUPED, MOST_GROUPED) : most,
      };
      return sendOne(c, given, () => given.store.terms(filterOf(filter), options), '');
    },
  });
  return app;
}

/** Each term comes with its groups: an answer by document of a whole vocabulary would be as large as the corpus. */
const MOST_GROUPED = 1000;
