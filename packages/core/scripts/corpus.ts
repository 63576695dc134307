/**
 * Parses a folder of articles into a stored corpus.
 *
 *   node --conditions=@readout/source scripts/corpus.ts [--seeds DIR] [--out DIR] [--text full|quotes|none] [--no-tagger]
 *
 * `--no-tagger` reads by rules alone. Without options: the seeds into `corpus/`, which is committed, and the list of its files into `src/corpus/shipped-files.ts`.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildCorpus } from '../src/build/build-corpus.ts';
import { serialize } from '../src/corpus/stored.ts';
import { readFolder } from '../src/readers/folder.ts';
import { TextPolicy } from '../src/schema/corpus.ts';
import { loadTagger } from '../src/tagger.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const shipped = here('../corpus');
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: here('../../../seeds') },
    out: { type: 'string', default: shipped },
    text: { type: 'string', default: 'full' },
    'no-tagger': { type: 'boolean' },
  },
});

const { inputs, manifest, problems } = await readFolder(values.seeds);
for (const { file, message } of problems) console.error(`${file}: ${message}`);
const corpus = buildCorpus(inputs, {
  name: manifest?.name ?? 'seeds',
  version: manifest?.version ?? '1',
  tagger: values['no-tagger'] ? undefined : await loadTagger(),
  ...(manifest ? { manifest } : {}),
});
const files = serialize(corpus, { text: TextPolicy.parse(values.text) });

await mkdir(values.out, { recursive: true });
for (const name of await readdir(values.out))
  if (name.endsWith('.json') && !files.has(name)) await rm(join(values.out, name));
for (const [name, text] of files) await writeFile(join(values.out, name), text);
if (resolve(values.out) === shipped) await writeFile(here('../src/corpus/shipped-files.ts'), listOf([...files.keys()]));

for (const { document, annotations } of corpus.documents) {
  const count = (kind: string): number => annotations.filter((annotation) => annotation.kind === kind).length;
  const found = (['mention', 'date', 'quote', 'encounter-report'] as const).map((kind) => `${count(kind)} ${kind}s`);
  console.log(`${document.id}  ${document.published?.edtf ?? 'undated'}  ${found.join(', ')}  ${document.title}`);
}
console.log(
  `${corpus.documents.length} documents, ${corpus.entities.length} entities, ${corpus.encounters.length} encounters, ${corpus.reprises.length} reprises`,
);

/** A bundler must see every import, so the names stand in a module of their own. */
function listOf(names: readonly string[]): string {
  const lines = names.map((name) => `  '${name}': () => import('../../corpus/${name}', { with: { type: 'json' } }),`);
  return [
    '/** The files of the shipped corpus. Written by `npm run corpus`. */',
    'export const shippedFiles: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}
