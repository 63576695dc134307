import { createRoute, z } from '@hono/zod-openapi';
import { Edtf } from '@readout/core/schema';
import type { Tagger } from '@readout/core/tagger';
import { readBody } from '../body.ts';
import { AnnotatedDocument, Encounter, oneOf } from '../components.ts';
import { type Given, type Routes, routes } from '../env.ts';
import { ProblemError, problemResponses } from '../problems.ts';

const TextToRead = z
  .strictObject({
    text: z.string().min(1).describe('the article, as found'),
    id: z.string().min(1).max(200).optional().describe('id of the document; "text" unless told'),
    title: z.string().optional(),
    published: Edtf.optional().describe('the day it came out, from which its weekdays count'),
  })
  .meta({
    id: 'TextToRead',
    example: {
      text: 'Secretary Blinken met with Russian Foreign Minister Lavrov in Geneva on Friday. “This was a candid exchange,” Blinken said.',
      published: '2022-01-21',
    },
  });

const HowToRead = z.strictObject({
  tagger: z
    .enum(['true', 'false'])
    .optional()
    .describe('false reads by rules alone; trained models read beside them unless told'),
});

/** Reads a text. Parser and trained models are loaded with the first one. */
export function parse(given: Given): Routes {
  const app = routes();
  const summary = 'Reads a text: who met whom, and who said what';
  const route = createRoute({
    method: 'post',
    path: '/parse',
    tags: ['Service'],
    summary,
    operationId: 'parse',
    request: {
      query: HowToRead,
      // The body is read and checked by the handler, which counts its bytes as they come in.
      body: {
        required: true,
        content: {
          'application/json': { schema: TextToRead as unknown as z.ZodType },
          'text/plain': { schema: z.string().describe('the article alone') },
        },
      },
    },
    responses: {
      200: {
        description: 'The document with everything read from it',
        content: {
          'application/json': { schema: oneOf(AnnotatedDocument.extend({ encounters: z.array(Encounter) })) },
        },
      },
      ...problemResponses('invalid-request', 'too-large', 'unsupported-media-type'),
    },
  });
  app.openAPIRegistry.registerPath(route);
  app.post('/parse', async (c) => {
    const type = (c.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
    if (type !== 'application/json' && type !== 'text/plain')
      throw new ProblemError(
        'unsupported-media-type',
        `Send the text as application/json or text/plain${type ? `, not ${type}` : ': the Content-Type header is missing'}.`,
      );
    const how = HowToRead.safeParse(c.req.query());
    if (!how.success)
      throw new ProblemError(
        'invalid-request',
        'The query is not understood.',
        how.error.issues.map((issue) => ({ parameter: issue.path.join('.'), message: issue.message })),
      );
    const body = await readBody(c.req.raw, given.options.bodyLimit);
    const input = type === 'text/plain' ? { text: body } : body;
    const checked = TextToRead.safeParse(typeof input === 'string' ? json(input) : input);
    if (!checked.success)
      throw new ProblemError(
        'invalid-request',
        'The text cannot be read.',
        checked.error.issues.map((issue) => ({ pointer: `/${issue.path.join('/')}`, message: issue.message })),
      );
    const { text, id, title, published } = checked.data;
    const { link, parse: read } = await import('@readout/core/parse');
    const tagger = how.data.tagger === 'false' ? undefined : await models();
    const article = { text, ...(id ? { id } : {}), ...(title ? { title } : {}), ...(published ? { published } : {}) };
    const linked = link([read(article, { tagger })]);
    const [document] = linked.documents;
    c.header('cache-control', 'no-store');
    return c.json({
      data: { ...document, entities: linked.entities, encounters: linked.encounters },
      meta: { corpus: await given.store.corpus() },
    });
  });
  return app;
}

let loaded: Promise<Tagger> | undefined;

/** The trained models, kept from one text to the next. */
function models(): Promise<Tagger> {
  loaded ??= import('@readout/core/tagger').then(({ loadTagger }) => loadTagger());
  return loaded;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ProblemError('invalid-request', `The body is not valid JSON: ${(error as Error).message}.`, [
      { pointer: '', message: 'is not valid JSON.' },
    ]);
  }
}
