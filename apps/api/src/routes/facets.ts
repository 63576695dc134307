import { z } from '@hono/zod-openapi';
import { facets as ask } from '@readout/core';
import { CountBy, recordKinds } from '@readout/core/schema';
import { sendOne } from '../answer.ts';
import { Count, oneOf } from '../components.ts';
import { type Given, type Routes, routes } from '../env.ts';
import { get } from '../operation.ts';
import { filterOf, ListQuery } from '../query.ts';

const FacetsQuery = z.strictObject({
  ...ListQuery.shape,
  of: z.enum(recordKinds).describe('the kind of record that is counted').meta({ example: 'quote' }),
  by: z
    .union([CountBy, z.array(CountBy)])
    .describe('what it is counted by; may be repeated')
    .meta({ example: 'speaker' }),
});

/** How many records share a speaker, a place, a year … */
export function facets(given: Given): Routes {
  const app = routes();
  get(app, {
    path: '/facets',
    tag: 'Questions',
    operationId: 'facets',
    summary: 'How many records of a kind share each value: quotes by speaker, encounters by year',
    query: FacetsQuery,
    content: { 'application/json': { schema: oneOf(z.record(z.string(), z.array(Count))) } },
    answer: (c, { query }) =>
      sendOne(c, given, () => ask(given.store, query.of, [query.by].flat(), filterOf(query)), ''),
  });
  return app;
}
