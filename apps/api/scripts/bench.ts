/**
 * Requests a second of the API against a bare Hono route that sends JSON of the same size, in the same run, by turns.
 *
 *   npm run bench:api [-- --rounds 7] [--requests 2000]
 *
 * In process (the work of the application alone) and over loopback with ten connections. Prints minimum, median and maximum.
 */

import { parseArgs } from 'node:util';
import { serve as listen } from '@hono/node-server';
import { memoryStore } from '@readout/core';
import { loadCorpus, loadIndex } from '@readout/core/corpus';
import { Hono } from 'hono';
import { createApi } from '../src/api.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, requests: { type: 'string', default: '2000' } },
});
const requests = Number(values.requests);
const PATH = '/v1/quotes?speaker=person/sergey-lavrov&limit=25';

const api = createApi(memoryStore(await loadCorpus(), { index: loadIndex }));
const body = await (await api.request(PATH)).json();
const bare = new Hono().get('/v1/quotes', (c) => c.json(body as object));

type App = { fetch(request: Request): Response | Promise<Response> };
const inProcess = async (app: App): Promise<number> => {
  const start = performance.now();
  for (let at = 0; at < requests; at++) await (await app.fetch(new Request(`http://localhost${PATH}`))).arrayBuffer();
  return (requests * 1000) / (performance.now() - start);
};
const overLoopback = async (app: App): Promise<number> => {
  const { server, port } = await new Promise<{ server: ReturnType<typeof listen>; port: number }>((resolve) => {
    const server = listen({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({ server, port }),
    );
  });
  const start = performance.now();
  let left = requests;
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      while (left-- > 0) await (await fetch(`http://127.0.0.1:${port}${PATH}`)).arrayBuffer();
    }),
  );
  const rate = (requests * 1000) / (performance.now() - start);
  await new Promise((closed) => server.close(closed));
  return rate;
};

const spread = (numbers: number[], digits = 0): string => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return [sorted[0]!, sorted[sorted.length >> 1]!, sorted.at(-1)!].map((one) => one.toFixed(digits)).join(' / ');
};
for (const [where, run] of [
  ['in process', inProcess],
  ['over loopback', overLoopback],
] as const) {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = -1; round < Number(values.rounds); round++) {
    const [a, b] = [await run(api), await run(bare)];
    if (round >= 0) {
      ours.push(a);
      theirs.push(b);
    }
  }
  console.log(
    `${where.padEnd(14)} requests a second: ${PATH.split('&')[0]} ${spread(ours)}  bare Hono JSON ${spread(theirs)}  ratio ${spread(
      ours.map((one, round) => one / theirs[round]!),
      2,
    )}`,
  );
}
