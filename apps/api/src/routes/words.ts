import { z } from '@hono/zod-openapi';
import { concordance, search } from '@readout/core';
import { sendPage } from '../answer.ts';
import { Hit, Occurrence } from '../components.ts';
import { type Given, type Routes, routes } from '../env.ts';
import { get } from '../operation.ts';
import { filterOf, WordsQuery, withExamples } from '../query.ts';
import { listContent } from './records.ts';

const KwicQuery = z.strictObject({
  ...WordsQuery.shape,
  window: z.coerce.number().int().min(0).max(500).default(60).describe('characters each side'),
});

/** Search and concordance: questions about words. */
export function words(given: Given): Routes {
  const app = routes();
  get(app, {
    path: '/search',
    tag: 'Questions',
    operationId: 'search',
    summary: 'Documents that hold the words, best first, with a highlighted passage',
    query: withExamples(WordsQuery, { q: '"arms control"' }),
    content: listContent(Hit),
    problems: ['not-acceptable'],
    answer: (c, { query }) => {
      const { q, ...filter } = filterOf(query);
      return sendPage(c, given, filter, () => search(given.store, q ?? '', filter));
    },
  });
  get(app, {
    path: '/concordance',
    tag: 'Questions',
    operationId: 'concordance',
    summary: 'Words in context (KWIC), in text order',
    query: withExamples(KwicQuery, { q: 'Ukraine' }),
    content: listContent(Occurrence),
    problems: ['not-acceptable'],
    answer: (c, { query }) => {
      const { q, ...filter } = filterOf(query);
      return sendPage(c, given, filter, () => concordance(given.store, q ?? '', filter, { window: query.window }));
    },
  });
  return app;
}
