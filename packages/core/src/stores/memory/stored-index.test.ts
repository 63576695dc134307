import { expect, it } from 'vitest';
import { fixtureCorpus } from '../../../test/fixture-corpus.ts';
import type { StoredIndex } from '../../schema/stored-index.ts';
import { memoryStore } from '../memory.ts';
import { storeIndex } from './stored-index.ts';

const corpus = fixtureCorpus();
const stored = storeIndex(corpus);
const plain = memoryStore(corpus);
const queries = ['agreed', '"arms control"', 'kind:quote speaker:novak', 'title:oslo OR fish'];

it('is the same each time', () => {
  expect(storeIndex(fixtureCorpus())).toEqual(stored);
});

it.each<[what: string, index: StoredIndex | undefined]>([
  ['the index of the corpus', stored],
  ['none', undefined],
  ['that of another corpus', { ...stored, corpus: 'other' }],
  ['one cut short', { ...stored, documents: stored.documents.slice(0, 400) }],
  ['no index', { ...stored, documents: btoa('nothing of the kind'), quotes: '' }],
  ['one that is no base64', { ...stored, documents: '%%%' }],
])('with %s a store answers the same', async (_, index) => {
  const store = memoryStore(corpus, { index: () => index });
  for (const query of queries) expect(await store.search(query)).toEqual(await plain.search(query));
});

it('is asked for when words are looked for, once', async () => {
  let asked = 0;
  const store = memoryStore(corpus, {
    index: async () => {
      asked++;
      return stored;
    },
  });
  await store.find('quote', { speaker: 'novak' });
  expect(asked).toBe(0);
  await Promise.all([store.search('agreed'), store.occurrences('fish'), store.find('quote', { q: 'fish' })]);
  expect(asked).toBe(1);
});
