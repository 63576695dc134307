import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fixtureCorpus } from '../../test/fixture-corpus.ts';
import { serialize } from '../corpus/stored.ts';
import { readCorpus } from './corpus.ts';

const stored = (change: (files: Map<string, string>) => void = () => {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-'));
  const files = serialize(fixtureCorpus());
  change(files);
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  return folder;
};

it('reads what was stored', async () => {
  expect(await readCorpus(stored())).toEqual({ corpus: fixtureCorpus(), problems: [] });
});

it.each<[string, (files: Map<string, string>) => void, string, RegExp]>([
  ['no header', (files) => files.delete('corpus.json'), 'corpus.json', /needs corpus\.json/],
  ['a document missing', (files) => files.delete('beta.json'), 'corpus.json', /beta\.json is missing/],
  ['no JSON', (files) => files.set('beta.json', '{'), 'beta.json', /JSON/],
  [
    'another shape',
    (files) => files.set('beta.json', files.get('beta.json')!.replaceAll('"form":"direct"', '"form":"loud"')),
    'beta.json',
    /form/,
  ],
])('says what is wrong: %s', async (_, change, file, message) => {
  const { corpus, problems } = await readCorpus(stored(change));
  expect(corpus).toBeUndefined();
  expect(problems[0]).toEqual({ file, message: expect.stringMatching(message) as unknown });
});
