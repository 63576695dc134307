import { OpenAPIHono } from '@hono/zod-openapi';
import type { Store } from '@readout/core';
import { cors } from 'hono/cors';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import type { ApiEnv, ApiOptions, Given, Routes } from './env.ts';
import { fillExamples } from './examples.ts';
import { openApiDocument } from './openapi.ts';
import { docs } from './pages/docs.ts';
import { home } from './pages/home.ts';
import { style } from './pages/style.ts';
import { notFound, onError, problem } from './problems.ts';
import { onInvalid } from './query.ts';
import { concordance } from './routes/concordance.ts';
import { corpus } from './routes/corpus.ts';
import { documents } from './routes/documents.ts';
import { encounters } from './routes/encounters.ts';
import { entities } from './routes/entities.ts';
import { facets } from './routes/facets.ts';
import { network } from './routes/network.ts';
import { parse } from './routes/parse.ts';
import { plainRecords } from './routes/plain-records.ts';
import { quotes } from './routes/quotes.ts';
import { retellings } from './routes/reprises.ts';
import { several } from './routes/several.ts';
import { statistics } from './routes/statistics.ts';
import { terms } from './routes/terms.ts';
import { timeline } from './routes/timeline.ts';
import { words } from './routes/words.ts';

/** The version of the API, as the OpenAPI document gives it. */
const VERSION = '1.0.0';

/** Every route below `/v1`. */
const v1 = [
  documents,
  quotes,
  encounters,
  entities,
  ...plainRecords,
  several,
  retellings,
  words,
  concordance,
  statistics,
  network,
  terms,
  timeline,
  facets,
  corpus,
  parse,
];

/** The API over a store: an application that answers `fetch(request)` on the edge, on Node, Bun or Deno. */
export function createApi(store: Store, options: ApiOptions = {}): Routes {
  const given: Given = { store, options: { cors: '*', hosts: [], bodyLimit: 200 * 1024, parse: true, ...options } };
  const app: Routes = new OpenAPIHono<ApiEnv>({ defaultHook: onInvalid as never });

  app.use(requestId());
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ['data:'],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
      crossOriginResourcePolicy: given.options.cors === false ? 'same-origin' : 'cross-origin',
      referrerPolicy: 'no-referrer',
    }),
  );
  app.use(async (c, next) => {
    const { hosts } = given.options;
    const host = (c.req.header('host') ?? new URL(c.req.url).host).replace(/:\d+$/, '');
    if (hosts.length > 0 && !hosts.includes(host))
      return problem(c, 'wrong-host', `This server answers to ${hosts.join(', ')}, not to "${host}".`);
    await next();
    c.header('vary', 'Accept', { append: true });
  });
  if (given.options.cors !== false)
    app.use(
      cors({
        origin: given.options.cors,
        allowMethods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
        allowHeaders: ['content-type', 'if-none-match'],
        exposeHeaders: ['etag', 'link', 'x-request-id', 'x-total-count'],
        maxAge: 86_400,
      }),
    );
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        const response = problem(c, 'method-not-allowed', `${c.req.path} takes ${methods.join(', ')}.`);
        response.headers.set('allow', methods.join(', '));
        return response;
      },
    }),
  );

  for (const route of v1) if (route !== parse || given.options.parse) app.route('/v1', route(given));

  let document: ReturnType<typeof fillExamples> | undefined;
  const openapi = () => {
    document ??= fillExamples(openApiDocument(app, VERSION), store);
    return document;
  };
  app.get('/openapi.json', async (c) => c.json(await openapi()));
  app.get('/docs', async (c) => c.html(docs(await openapi())));
  app.get('/style.css', (c) =>
    c.body(style, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600' }),
  );
  app.get('/healthz', async (c) =>
    c.json({ status: 'ok', corpus: await store.corpus() }, 200, { 'cache-control': 'no-store' }),
  );
  app.get('/', async (c) => c.html(await home(store)));

  app.notFound(notFound);
  app.onError(onError);
  return app;
}
