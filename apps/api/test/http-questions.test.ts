import {
  collocations,
  concordance,
  frequencies,
  keyness,
  memoryStore,
  network,
  periods,
  reprises,
  type Store,
  sides,
  similar,
  trends,
} from '@readout/core';
import { loadCorpus } from '@readout/core/corpus';
import { httpStore } from '@readout/core/stores/http';
import { expect, it } from 'vitest';
import { createApi } from '../src/api.ts';

const memory = memoryStore(await loadCorpus());
const app = createApi(memory);
let requests = 0;
const http = httpStore('http://readout.test', {
  fetch: (request) => {
    requests++;
    return app.fetch(request);
  },
});
const [met] = (await memory.find('encounter', { limit: 1 })).items;
const [first] = (await memory.find('document', { limit: 1 })).items;

const questions: [name: string, ask: (store: Store) => Promise<unknown>][] = [
  ['frequencies', (store) => frequencies(store, { speaker: 'blinken' }, { by: 'source' })],
  ['all frequencies, more than are asked for at once', (store) => frequencies(store, {}, { limit: 0 })],
  ['rows of words', (store) => frequencies(store, {}, { n: 3, min: 2, in: 'quotes' })],
  ['collocations', (store) => collocations(store, 'Russia', {}, { unit: 'sentence' })],
  ['keyness', (store) => keyness(store, { speaker: 'lavrov' }, { speaker: 'blinken' })],
  ['keyness against the rest', (store) => keyness(store, { since: '2022' })],
  ['trends', (store) => trends(store, 'Ukraine', {}, { by: 'quarter', in: 'outside' })],
  ['similar documents', (store) => similar(store, first!.id)],
  ['the network', (store) => network(store)],
  ['periods', (store) => periods(store, { who: 'blinken' }, 'year')],
  ['reprises', (store) => reprises(store)],
  ['a concordance in order', (store) => concordance(store, 'Russia', {}, { sort: ['r1', 'l1'], unit: 'words' })],
  ['a concordance by sentence', (store) => concordance(store, 'Russia', {}, { unit: 'sentence', group: 'speaker' })],
  [
    'more lines in order than a page of the API has',
    (store) => concordance(store, 'Russia', { limit: 1000, sort: 'date' }, { sort: ['l1'], sample: 150, seed: 4 }),
  ],
  ['a pattern', (store) => concordance(store, 'secur(e|ity)', {}, { regex: true, in: 'quotes' })],
];

it.each(questions)('%s over HTTP are those of the store behind it', async (_, ask) => {
  const answer = await ask(http);
  expect(JSON.stringify(answer).length).toBeGreaterThan(20);
  expect(answer).toEqual(await ask(memory));
});

/** An API that cannot serve several records at once, as one of an earlier version. */
const earlier = httpStore('http://readout.test', {
  fetch: (request) =>
    new URL(request.url).pathname === '/v1/records' ? new Response('{}', { status: 404 }) : app.fetch(request),
});

it.each<[name: string, ask: (store: Store) => Promise<unknown>, most: number]>([
  ['reprises with all who print them', (store) => reprises(store), 4],
  ['the sides of an encounter', (store) => sides(store, met!.id), 8],
  ['lines with their sentences', (store) => concordance(store, 'Russia', { limit: 100 }, { unit: 'sentence' }), 1],
  [
    'lines in order',
    (store) => concordance(store, 'Russia', { limit: 20 }, { sort: ['r1', 'l1'], group: 'speaker', sample: 60 }),
    1,
  ],
  [
    'more lines than a page, with their sentences',
    (store) => concordance(store, 'Russia', { limit: 500 }, { sort: ['r1'], unit: 'sentence' }),
    8,
  ],
])('%s take few requests', async (_, ask, most) => {
  requests = 0;
  const answer = await ask(http);
  expect(requests).toBeLessThanOrEqual(most);
  expect(answer).toEqual(await ask(memory));
  expect(await ask(earlier)).toEqual(answer);
});
