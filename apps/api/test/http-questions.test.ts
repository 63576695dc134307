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
  similar,
  trends,
} from '@readout/core';
import { loadCorpus } from '@readout/core/corpus';
import { httpStore } from '@readout/core/stores/http';
import { expect, it } from 'vitest';
import { createApi } from '../src/api.ts';

const memory = memoryStore(await loadCorpus());
const app = createApi(memory);
const http = httpStore('http://readout.test', { fetch: (request) => app.fetch(request) });
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
  ['a pattern', (store) => concordance(store, 'secur(e|ity)', {}, { regex: true, in: 'quotes' })],
];

it.each(questions)('%s over HTTP are those of the store behind it', async (_, ask) => {
  const answer = await ask(http);
  expect(JSON.stringify(answer).length).toBeGreaterThan(20);
  expect(answer).toEqual(await ask(memory));
});
