import { z } from '@hono/zod-openapi';
import {
  collocations,
  type Filter,
  FilterError,
  frequencies,
  keyness,
  readFilterLine,
  similar,
  trends,
} from '@readout/core';
import { CollocationMeasure, CountBy, Granularity, KeynessMeasure, WordsIn } from '@readout/core/schema';
import { sendRows } from '../answer.ts';
import { Collocations, Frequencies, Keyness, SimilarDocuments, Trends } from '../components.ts';
import { type Given, type Routes, routes } from '../env.ts';
import { get } from '../operation.ts';
import { filterOf, ListQuery, WordsQuery, withExamples } from '../query.ts';
import { rowsContent } from './records.ts';

const whole = z.coerce.number().int();
const limit = whole.min(1).max(10_000).default(25).describe('so many at most');
const where = WordsIn.optional().describe('all words, those inside quotations, or those outside');

const counted = {
  limit,
  in: where,
  min: whole.min(1).optional().describe('only what occurs so often'),
  stopWords: z
    .enum(['true', 'false'])
    .optional()
    .describe('whether the commonest words (of, the, and …) are listed; they always count'),
};
const ngram = { n: whole.min(1).max(5).optional().describe('words a term has') };

const FrequenciesQuery = z.strictObject({
  ...ListQuery.shape,
  ...counted,
  ...ngram,
  by: CountBy.optional().describe('how often in each of these besides'),
});
const CollocationsQuery = z.strictObject({
  ...WordsQuery.shape,
  ...counted,
  unit: z.enum(['words', 'sentence']).optional().describe('near is within some words, or in the sentence'),
  window: whole.min(1).max(50).optional().describe('words each side; 5 unless told'),
  measure: CollocationMeasure.optional().describe('what they are ordered by'),
});
const KeynessQuery = z.strictObject({
  ...ListQuery.shape,
  ...counted,
  ...ngram,
  against: z.string().optional().describe('what to compare with, as a query; the rest of the corpus unless told'),
  measure: KeynessMeasure.optional().describe('what they are ordered by'),
});
const TrendsQuery = z.strictObject({
  ...WordsQuery.shape,
  in: where,
  by: Granularity.optional().describe('stretches of time; year unless told'),
});
const SimilarQuery = z.strictObject({ ...ListQuery.shape, limit });

/** How the words of a list are cut, as the library has it. */
const listingOf = (query: {
  in?: WordsIn | undefined;
  min?: number | undefined;
  limit: number;
  stopWords?: 'true' | 'false' | undefined;
}) => ({
  in: query.in,
  min: query.min,
  limit: query.limit,
  stopWords: query.stopWords === 'true' ? [] : undefined,
});

/** The filter of what is compared with; what is wrong with it is told under its own name. */
function referenceOf(against: string): Filter {
  try {
    return readFilterLine(against);
  } catch (error) {
    if (!(error instanceof FilterError)) throw error;
    throw new FilterError(error.issues.map((issue) => ({ ...issue, parameter: 'against' })));
  }
}

/** The statistics of words. */
export function statistics(given: Given): Routes {
  const app = routes();
  const { store } = given;
  get(app, {
    path: '/frequencies',
    tag: 'Questions',
    operationId: 'frequencies',
    summary: 'The commonest words of a sub-corpus, per million and with their dispersion',
    query: withExamples(FrequenciesQuery, { speaker: 'person/antony-blinken' }),
    content: rowsContent(Frequencies),
    problems: ['not-acceptable'],
    answer: (c, { query }) => {
      const { in: _, min: __, limit: ___, stopWords: ____, n, by, ...filter } = query;
      return sendRows(
        c,
        given,
        () => frequencies(store, filterOf(filter), { ...listingOf(query), n, by }),
        ({ terms }) => terms,
      );
    },
  });
  get(app, {
    path: '/collocations',
    tag: 'Questions',
    operationId: 'collocations',
    summary: 'The words that stand near others more often than by chance: log-likelihood, MI, MI3, t and logDice',
    query: withExamples(CollocationsQuery, { q: 'Russia' }),
    content: rowsContent(Collocations),
    problems: ['not-acceptable'],
    answer: (c, { query }) => {
      const { in: _, min: __, limit: ___, stopWords: ____, unit, window, measure, q, ...filter } = query;
      return sendRows(
        c,
        given,
        () => collocations(store, q, filterOf(filter), { ...listingOf(query), unit, window, measure }),
        (found) => found.collocations,
      );
    },
  });
  get(app, {
    path: '/keyness',
    tag: 'Questions',
    operationId: 'keyness',
    summary: 'What one sub-corpus says that another does not: log-likelihood, log ratio, %DIFF and Bayes factor',
    query: withExamples(KeynessQuery, { speaker: 'person/sergey-lavrov', against: 'speaker:person/antony-blinken' }),
    content: rowsContent(Keyness),
    problems: ['not-acceptable'],
    answer: (c, { query }) => {
      const { in: _, min: __, limit: ___, stopWords: ____, n, measure, against, ...filter } = query;
      const reference = against === undefined ? undefined : referenceOf(against);
      return sendRows(
        c,
        given,
        () => keyness(store, filterOf(filter), reference, { ...listingOf(query), n, measure }),
        ({ words, lacking }) => [...words, ...lacking],
      );
    },
  });
  get(app, {
    path: '/trends',
    tag: 'Questions',
    operationId: 'trends',
    summary: 'How often words occur over time, per million running words of that time',
    query: withExamples(TrendsQuery, { q: 'Ukraine' }),
    content: rowsContent(Trends),
    problems: ['not-acceptable'],
    answer: (c, { query }) => {
      const { in: inside, by, q, ...filter } = query;
      return sendRows(
        c,
        given,
        () => trends(store, q, filterOf(filter), { in: inside, by }),
        ({ points }) => points,
      );
    },
  });
  get(app, {
    path: '/similar/{document}',
    tag: 'Questions',
    operationId: 'similar',
    summary: 'Documents like one, best first, and the words they share with it',
    params: z.object({ document: z.string().min(1) }),
    query: SimilarQuery,
    content: rowsContent(SimilarDocuments),
    problems: ['not-acceptable', 'not-found'],
    answer: (c, { query: { limit: most, ...filter }, params: { document } }) =>
      sendRows(
        c,
        given,
        () => similar(store, document, filterOf(filter), { limit: most }),
        (found) => found.similar,
        `No document has the id "${document}".`,
      ),
  });
  return app;
}
