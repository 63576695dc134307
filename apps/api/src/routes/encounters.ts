import { sides } from '@readout/core';
import { sendOne } from '../answer.ts';
import { Encounter, oneOf, Sides } from '../components.ts';
import { type Given, type Routes, routes } from '../env.ts';
import { get, idParam } from '../operation.ts';
import { itemRoute, listRoute, type Served } from './records.ts';

const served: Served = {
  kind: 'encounter',
  path: '/encounters',
  noun: 'encounter',
  schema: Encounter,
  summary: 'Who met whom, where and when',
  example: { who: 'person/antony-blinken', status: 'held' },
};

/** Encounters, and what each party said at and about one. */
export function encounters(given: Given): Routes {
  const app = itemRoute(listRoute(routes(), given, served), given, served);
  get(app, {
    path: '/encounters/{id}/sides',
    tag: 'Questions',
    operationId: 'get-encounter-sides',
    summary: 'What each party said at and about an encounter, next to each other',
    params: idParam,
    content: { 'application/json': { schema: oneOf(Sides) } },
    problems: ['not-found'],
    answer: (c, { params: { id } }) =>
      sendOne(c, given, () => sides(given.store, id), `No encounter has the id "${id}".`),
  });
  return app;
}
