import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadCorpus } from './shipped.ts';
import { shippedFiles } from './shipped-files.ts';

it('every file of the corpus is shipped', () => {
  const folder = fileURLToPath(new URL('../../corpus', import.meta.url));
  expect(Object.keys(shippedFiles).sort()).toEqual(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort(),
  );
});

it('is read once', async () => {
  const corpus = await loadCorpus();
  expect(corpus.documents.length).toBeGreaterThan(0);
  expect(await loadCorpus()).toBe(corpus);
});
