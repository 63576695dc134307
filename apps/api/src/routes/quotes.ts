import { z } from '@hono/zod-openapi';
import { context } from '@readout/core';
import { sendOne } from '../answer.ts';
import { oneOf, Quote } from '../components.ts';
import { type Given, type Routes, routes } from '../env.ts';
import { get, idParam } from '../operation.ts';
import { itemRoute, listRoute, type Served } from './records.ts';

const served: Served = {
  kind: 'quote',
  path: '/quotes',
  noun: 'quote',
  schema: Quote,
  summary: 'Who said what to whom about what',
  example: { speaker: 'person/sergey-lavrov', form: 'direct' },
};

/** Quotes, and what stands before and after one. */
export function quotes(given: Given): Routes {
  const app = itemRoute(listRoute(routes(), given, served), given, served);
  get(app, {
    path: '/quotes/{id}/context',
    tag: 'Records',
    operationId: 'get-quote-context',
    summary: 'What stands before and after a quote',
    params: idParam,
    query: z.strictObject({
      chars: z.coerce
        .number()
        .int()
        .min(0)
        .max(5000)
        .default(240)
        .describe('characters each side')
        .meta({ example: 240 }),
    }),
    content: {
      'application/json': {
        schema: oneOf(
          z.object({ id: z.string(), document: z.string(), before: z.string(), text: z.string(), after: z.string() }),
        ),
      },
    },
    problems: ['not-found'],
    answer: (c, { params: { id }, query }) =>
      sendOne(c, given, () => context(given.store, id, query), `No quote has the id "${id}".`),
  });
  return app;
}
