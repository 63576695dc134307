import { z } from '@hono/zod-openapi';
import { recordKinds } from '@readout/core/schema';
import { sendOne } from '../answer.ts';
import { AnnotatedDocument, Annotation, Document, Encounter, Entity, oneOf, Reprise } from '../components.ts';
import { type Given, type Routes, routes } from '../env.ts';
import { get } from '../operation.ts';

const SeveralQuery = z.strictObject({
  of: z.enum(recordKinds).describe('the kind of the records').meta({ example: 'entity' }),
  id: z
    .union([z.string().min(1), z.array(z.string().min(1)).max(100)])
    .describe('their ids, repeated; 100 at most')
    .meta({ example: 'place/ukraine' }),
  include: z.enum(['annotations']).optional().describe('of documents: everything read from them'),
});

/** Records by their ids, many in one request: what a store over HTTP asks for. */
export function several(given: Given): Routes {
  const app = routes();
  get(app, {
    path: '/records',
    tag: 'Records',
    operationId: 'get-records',
    summary: 'Several records of a kind by their ids, in that order; those there are none of are left out',
    query: SeveralQuery,
    content: {
      'application/json': {
        schema: oneOf(z.array(z.union([Annotation, AnnotatedDocument, Document, Encounter, Entity, Reprise]))),
      },
    },
    answer: (c, { query: { of, id, include } }) =>
      sendOne(
        c,
        given,
        async () => {
          const ids = [...new Set([id].flat())];
          const whole = of === 'document' && include === 'annotations';
          const found = await Promise.all(
            ids.map((one) => (whole ? given.store.document(one) : given.store.get(of, one))),
          );
          return found.filter((one) => one !== undefined);
        },
        '',
      ),
  });
  return app;
}
