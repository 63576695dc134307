import { sendOne } from '../answer.ts';
import { AnnotatedDocument, Document, oneOf } from '../components.ts';
import { type Given, type Routes, routes } from '../env.ts';
import { get, idParam } from '../operation.ts';
import { listRoute } from './records.ts';

/** Documents; one comes with everything read from it. */
export function documents(given: Given): Routes {
  const app = listRoute(routes(), given, {
    kind: 'document',
    path: '/documents',
    schema: Document,
    summary: 'The articles of the corpus',
    example: { since: '2021' },
  });
  get(app, {
    path: '/documents/{id}',
    tag: 'Records',
    operationId: 'get-document',
    summary: 'A document with everything read from it',
    params: idParam,
    content: { 'application/json': { schema: oneOf(AnnotatedDocument) } },
    problems: ['not-found'],
    answer: (c, { params: { id } }) =>
      sendOne(c, given, () => given.store.document(id), `No document has the id "${id}".`),
  });
  return app;
}
