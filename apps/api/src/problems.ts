import { z } from '@hono/zod-openapi';
import { FilterError } from '@readout/core';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ApiEnv } from './env.ts';

/** One thing that is wrong with a request, and what would be right. */
export const ProblemIssue = z.object({
  parameter: z.string().optional().describe('the query or path parameter'),
  pointer: z.string().optional().describe('JSON Pointer into the body'),
  message: z.string(),
  suggestion: z.string().optional(),
  at: z.object({ start: z.int(), end: z.int() }).optional().describe('where it stands in the query, for an issue of q'),
  alternatives: z
    .array(z.object({ id: z.string(), name: z.string() }))
    .optional()
    .describe('the entities a name may stand for'),
});
export type ProblemIssue = z.infer<typeof ProblemIssue>;

/** Problem details for HTTP APIs, RFC 9457. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(ProblemIssue).optional(),
    requestId: z.string(),
  })
  .meta({
    id: 'Problem',
    example: {
      type: '/docs#invalid-request',
      title: 'The request is not valid',
      status: 400,
      detail: 'speker: is unknown. Did you mean speaker?',
      errors: [{ parameter: 'speker', message: 'is unknown.', suggestion: 'speaker' }],
      requestId: '4f6c9d7e-6a0b-4f0e-9a53-0d4c1f7f6b1a',
    },
  });

/** The problems this API answers with: the anchor of their page, title and status. */
export const problems = {
  'invalid-request': { status: 400, title: 'The request is not valid' },
  'wrong-host': { status: 421, title: 'This host is not served here' },
  'not-found': { status: 404, title: 'There is no such thing' },
  'method-not-allowed': { status: 405, title: 'The method is not allowed here' },
  'not-acceptable': { status: 406, title: 'No such format' },
  'too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body’s media type is not read here' },
  'internal-error': { status: 500, title: 'Something went wrong here' },
} as const;
export type ProblemName = keyof typeof problems;

/** Thrown by a route to answer with a problem. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: ProblemName;
  readonly errors: ProblemIssue[];

  constructor(problem: ProblemName, detail: string, errors: ProblemIssue[] = []) {
    super(detail);
    this.problem = problem;
    this.errors = errors;
  }
}

/** The answer that tells of a problem. */
export function problem(c: Context<ApiEnv>, name: ProblemName, detail: string, errors: ProblemIssue[] = []): Response {
  const { status, title } = problems[name];
  for (const header of ['etag', 'link', 'x-total-count']) c.header(header, undefined);
  const body = {
    type: `/docs#${name}`,
    title,
    status,
    detail,
    ...(errors.length > 0 ? { errors } : {}),
    requestId: c.get('requestId') ?? '',
  };
  return c.body(JSON.stringify(body), status as ContentfulStatusCode, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  });
}

const told = ({ parameter, pointer, message, suggestion, at }: ProblemIssue): string =>
  `${parameter ?? pointer ?? 'request'}${at ? `, column ${at.start + 1}` : ''}: ${message}${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`;

/** The answer to requests whose parameters or body are wrong. */
export const invalid = (c: Context<ApiEnv>, errors: ProblemIssue[]): Response =>
  problem(c, 'invalid-request', errors.map(told).join(' '), errors);

/** Answers anything a route throws. What is not foreseen is logged and told without its stack. */
export function onError(error: Error, c: Context<ApiEnv>): Response {
  if (error instanceof ProblemError) return problem(c, error.problem, error.message, error.errors);
  if (error instanceof FilterError) return invalid(c, error.issues);
  if (error instanceof HTTPException) {
    if (error.status === 415)
      return problem(c, 'unsupported-media-type', 'Send the text as application/json or text/plain.');
    if (error.status === 400) return invalid(c, [{ pointer: '', message: 'is not valid JSON.' }]);
  }
  console.error(`${c.get('requestId') ?? '-'} ${c.req.method} ${new URL(c.req.url).pathname}`, error);
  return problem(
    c,
    'internal-error',
    'The request was fine as far as we can tell. Try again; if it stays so, report the request id.',
  );
}

export const notFound = (c: Context<ApiEnv>): Response =>
  problem(c, 'not-found', `Nothing is served at ${c.req.path}. See /docs for what is.`);

/** How every operation may fail, for the OpenAPI document. */
export const problemResponses = (...names: ProblemName[]) =>
  Object.fromEntries(
    [...new Set<ProblemName>([...names, 'internal-error'])].map((name) => [
      problems[name].status,
      { description: problems[name].title, content: { 'application/problem+json': { schema: Problem } } },
    ]),
  );
