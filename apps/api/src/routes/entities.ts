import { z } from '@hono/zod-openapi';
import { EntityType } from '@readout/core/schema';
import { sendOne } from '../answer.ts';
import { Entity, oneOf } from '../components.ts';
import { type Given, type Routes, routes } from '../env.ts';
import { get } from '../operation.ts';
import { listRoute } from './records.ts';

/** People, organizations, places and events. */
export function entities(given: Given): Routes {
  const app = listRoute(routes(), given, {
    kind: 'entity',
    path: '/entities',
    schema: Entity,
    summary: 'People, organizations, places and events, with their aliases and offices',
    example: { kind: 'person' },
  });
  get(app, {
    path: '/entities/{type}/{slug}',
    tag: 'Records',
    operationId: 'get-entity',
    summary: 'One person, organization, place or event',
    params: z.object({
      type: EntityType.meta({ example: 'person' }),
      slug: z.string().min(1).meta({ example: 'sergey-lavrov' }),
    }),
    content: { 'application/json': { schema: oneOf(Entity) } },
    problems: ['invalid-request', 'not-found'],
    answer: (c, { params: { type, slug } }) =>
      sendOne(c, given, () => given.store.get('entity', `${type}/${slug}`), `No entity has the id "${type}/${slug}".`),
  });
  return app;
}
