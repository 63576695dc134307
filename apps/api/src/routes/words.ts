import { z } from '@hono/zod-openapi';
import { search } from '@readout/core';
import { sendPage } from '../answer.ts';
import { Hit, listOf, SearchExtras } from '../components.ts';
import { type Given, type Routes, routes } from '../env.ts';
import { get } from '../operation.ts';
import { filterOf, SYNTAX, WordsQuery, withExamples } from '../query.ts';
import { listContent } from './records.ts';

const SearchQuery = z.strictObject({
  ...WordsQuery.shape,
  q: z.string().describe(`${SYNTAX}; an empty query finds all`),
  include: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe('facets: how many hits share each value'),
});

/** Search: a question about words. */
export function words(given: Given): Routes {
  const app = routes();
  get(app, {
    path: '/search',
    tag: 'Questions',
    operationId: 'search',
    summary: 'Documents that answer a query, or with kind:quote quotations, best first, each with its passage and why',
    query: withExamples(SearchQuery, { q: 'speaker:lavrov "arms control"', include: 'facets' }),
    content: {
      ...listContent(Hit),
      'application/json': { schema: listOf(Hit).extend(SearchExtras.shape) },
    },
    problems: ['not-acceptable'],
    answer: (c, { query }) => {
      const { q, ...filter } = filterOf(query);
      return sendPage(c, given, filter, () => search(given.store, q ?? '', filter));
    },
  });
  return app;
}
