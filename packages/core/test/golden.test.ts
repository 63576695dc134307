import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { serialize } from '../src/corpus/stored.ts';
import { loadTagger } from '../src/pipeline/tagger/load-tagger.ts';
import { Corpus } from '../src/schema/corpus.ts';
import { seedCorpus } from './seed-corpus.ts';

const folder = fileURLToPath(new URL('../corpus', import.meta.url));

it('the committed corpus is what the parser reads from the seeds (UPDATE=1 rewrites it)', async () => {
  const files = serialize(await seedCorpus(await loadTagger()), { text: 'full' });
  if (process.env.UPDATE) {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (name.endsWith('.json') && !files.has(name)) rmSync(join(folder, name));
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
  }
  const committed = readdirSync(folder).filter((name) => name.endsWith('.json'));
  expect(committed.sort()).toEqual([...files.keys()].sort());
  for (const [name, text] of files)
    expect(
      readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n'),
      `${name}: run "npm run corpus" and read the diff`,
    ).toBe(text);
});

it('every record of the corpus is as its schema says', async () => {
  const corpus = await seedCorpus(await loadTagger());
  expect(Corpus.parse(corpus)).toEqual(corpus);
});

it('building twice gives the same bytes', async () => {
  const [first, second] = [
    serialize(await seedCorpus(await loadTagger()), { text: 'full' }),
    serialize(await seedCorpus(await loadTagger()), { text: 'full' }),
  ];
  expect([...first]).toEqual([...second]);
});
