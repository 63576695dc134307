import { fileURLToPath } from 'node:url';
import { buildCorpus } from '../src/build/build-corpus.ts';
import type { Tagger } from '../src/pipeline/tagger/tagger.ts';
import { readFolder } from '../src/readers/folder.ts';
import type { Corpus } from '../src/schema/corpus.ts';

/** The corpus of the seeds, read anew. */
export async function seedCorpus(tagger?: Tagger): Promise<Corpus> {
  const { inputs, manifest, problems } = await readFolder(fileURLToPath(new URL('../../../seeds', import.meta.url)));
  if (problems.length > 0) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return buildCorpus(inputs, {
    name: manifest?.name ?? 'seeds',
    version: manifest?.version ?? '1',
    tagger,
    ...(manifest ? { manifest } : {}),
  });
}
