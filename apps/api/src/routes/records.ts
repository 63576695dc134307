import { z } from '@hono/zod-openapi';
import type { RecordKind } from '@readout/core';
import { sendOne, sendPage } from '../answer.ts';
import { listOf, oneOf } from '../components.ts';
import { type Given, type Routes, routes } from '../env.ts';
import { get, idParam } from '../operation.ts';
import { filterOf, ListQuery, withExamples } from '../query.ts';

/** A kind of record as the API serves it: under `path` as a list, under `path/{id}` one by one. */
export interface Served {
  kind: RecordKind;
  path: string;
  /** How one is called in sentences: "quote". */
  noun: string;
  schema: z.ZodType;
  /** What the list answers, in a sentence. */
  summary: string;
  /** Values of the query that show what the list is for. */
  example: Record<string, string>;
}

/** The content of a list answer. */
export const listContent = (item: z.ZodType) => ({
  'application/json': { schema: listOf(item) },
  'application/jsonl': { schema: z.string().describe('a record a line') },
  'text/csv': { schema: z.string().describe('RFC 4180, with a header line') },
});

/** The content of an answer that is no page of records but has rows. */
export const rowsContent = (answer: z.ZodType) => ({
  'application/json': { schema: oneOf(answer) },
  'application/jsonl': { schema: z.string().describe('a row a line') },
  'text/csv': { schema: z.string().describe('RFC 4180, with a header line') },
});

/** The list of a kind of record. */
export function listRoute(
  app: Routes,
  given: Given,
  { kind, path, schema, summary, example }: Omit<Served, 'noun'>,
): Routes {
  get(app, {
    path,
    tag: 'Records',
    operationId: `list-${path.slice(1)}`,
    summary,
    query: withExamples(ListQuery, example),
    content: listContent(schema),
    problems: ['not-acceptable'],
    answer: (c, { query }) => {
      const filter = filterOf(query);
      return sendPage(c, given, filter, () => given.store.find(kind, filter), kind);
    },
  });
  return app;
}

/** One record by its id. */
export function itemRoute(app: Routes, given: Given, { kind, path, noun, schema }: Served): Routes {
  get(app, {
    path: `${path}/{id}`,
    tag: 'Records',
    operationId: `get-${path.slice(1)}`,
    summary: `One ${noun} by its id`,
    params: idParam,
    content: { 'application/json': { schema: oneOf(schema) } },
    problems: ['not-found'],
    answer: (c, { params: { id } }) =>
      sendOne(c, given, () => given.store.get(kind, id), `No ${noun} has the id "${id}".`),
  });
  return app;
}

/** List and item of a kind that needs nothing more. */
export const recordRoutes =
  (served: Served) =>
  (given: Given): Routes =>
    itemRoute(listRoute(routes(), given, served), given, served);
