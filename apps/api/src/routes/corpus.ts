import { z } from '@hono/zod-openapi';
import { sendOne } from '../answer.ts';
import { Capabilities, CorpusHeader, oneOf } from '../components.ts';
import { type Given, type Routes, routes } from '../env.ts';
import { get } from '../operation.ts';

/** Which corpus is served, and what can be asked of it. */
export function corpus(given: Given): Routes {
  const app = routes();
  const ask = async () => ({
    ...(await given.store.corpus()),
    capabilities: { ...(await given.store.capabilities()), writable: false },
  });
  get(app, {
    path: '/corpus',
    tag: 'Service',
    operationId: 'get-corpus',
    summary: 'Which corpus is served, and what can be asked of it',
    content: { 'application/json': { schema: oneOf(z.object({ ...CorpusHeader.shape, capabilities: Capabilities })) } },
    answer: (c) => sendOne(c, given, ask, ''),
  });
  return app;
}
