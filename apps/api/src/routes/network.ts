import { z } from '@hono/zod-openapi';
import { network as ask } from '@readout/core';
import { EntityType, TieKind } from '@readout/core/schema';
import { sendRows } from '../answer.ts';
import { Network } from '../components.ts';
import { type Given, type Routes, routes } from '../env.ts';
import { get } from '../operation.ts';
import { filterOf, ListQuery, withExamples } from '../query.ts';
import { rowsContent } from './records.ts';

const whole = z.coerce.number().int();
const oneOrMany = <T extends z.ZodType>(one: T) => z.union([one, z.array(one)]).optional();

const NetworkQuery = z.strictObject({
  ...ListQuery.shape,
  tie: oneOrMany(TieKind).describe('only these ties; may be repeated'),
  type: oneOrMany(EntityType).describe('who is tied; people unless told; may be repeated'),
  min: whole.min(1).optional().describe('only ties known from so many places'),
  limit: whole.min(1).max(1000).default(50).describe('so many of the most strongly tied'),
});

/** Who is tied to whom. */
export function network(given: Given): Routes {
  const app = routes();
  get(app, {
    path: '/network',
    tag: 'Questions',
    operationId: 'network',
    summary: 'Who met, spoke of, spoke to and is quoted with whom, with weights, evidence and measures of the network',
    query: withExamples(NetworkQuery, { since: '2021' }),
    content: rowsContent(Network),
    problems: ['not-acceptable'],
    answer: (c, { query }) => {
      const { tie, type, min, limit, ...filter } = query;
      const many = <T>(value: T | T[] | undefined): T[] | undefined =>
        value === undefined ? undefined : ([value].flat() as T[]);
      return sendRows(
        c,
        given,
        () => ask(given.store, filterOf(filter), { kinds: many(tie), types: many(type), min, limit }),
        ({ ties }) => ties,
      );
    },
  });
  return app;
}
