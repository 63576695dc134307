import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ApiEnv, Routes } from './env.ts';
import { type ProblemName, problemResponses } from './problems.ts';

/** A GET operation: what it takes, what it answers with, how it may fail, and how it is answered. */
export interface Operation<Q extends z.ZodType, P extends z.ZodType> {
  path: string;
  tag: 'Records' | 'Questions' | 'Service';
  operationId: string;
  summary: string;
  query?: Q;
  params?: P;
  /** The answer's schema by media type. */
  content: Record<string, { schema: z.ZodType }>;
  problems?: ProblemName[];
  answer(c: Context<ApiEnv>, given: { query: z.output<Q>; params: z.output<P> }): Promise<Response>;
}

/** Adds a GET operation to a sub-app, and to the OpenAPI document. */
export function get<Q extends z.ZodType = z.ZodUndefined, P extends z.ZodType = z.ZodUndefined>(
  app: Routes,
  { path, tag, operationId, summary, query, params, content, problems = [], answer }: Operation<Q, P>,
): void {
  const route = createRoute({
    method: 'get',
    path,
    tags: [tag],
    operationId,
    summary,
    request: {
      ...(query ? { query: query as unknown as z.ZodObject } : {}),
      ...(params ? { params: params as unknown as z.ZodObject } : {}),
    },
    responses: {
      200: { description: summary, content },
      ...problemResponses(...problems, ...(query ? (['invalid-request'] as const) : [])),
    },
  });
  // The checked input is typed by `Operation`; the chain of types that @hono/zod-openapi would build makes editors slow.
  const handler = (c: Context<ApiEnv>) => {
    const valid = (part: string) => (c.req as unknown as { valid(part: string): unknown }).valid(part);
    return answer(c, { query: query && valid('query'), params: params && valid('param') } as {
      query: z.output<Q>;
      params: z.output<P>;
    });
  };
  app.openapi(route, handler as never);
}

/** The path parameter of a record; its example is taken from the corpus that is served. */
export const idParam = z.object({ id: z.string().min(1) });
