import { reprise } from '@readout/core';
import { sendOne } from '../answer.ts';
import { oneOf, Retelling } from '../components.ts';
import { type Given, type Routes, routes } from '../env.ts';
import { get, idParam } from '../operation.ts';

/** Who printed the same words, and as whose; the reprises themselves are a plain record. */
export function retellings(given: Given): Routes {
  const app = routes();
  get(app, {
    path: '/reprises/{id}/tellings',
    tag: 'Questions',
    operationId: 'get-reprise-tellings',
    summary: 'The same words in several articles: who printed them, when, and as whose',
    params: idParam,
    content: { 'application/json': { schema: oneOf(Retelling) } },
    problems: ['not-found'],
    answer: (c, { params: { id } }) =>
      sendOne(c, given, () => reprise(given.store, id), `No reprise has the id "${id}".`),
  });
  return app;
}
