import type { Corpus, Store, StoredIndex } from '@readout/core';
import { type Context, Refusal } from './context.ts';
import { line } from './layout/line.ts';

/**
 * The store a command asks: the shipped corpus, or a folder. A folder of texts is read now, a stored corpus (`corpus.json` and
 * a file a document) is opened. Files that cannot be read are told on standard error.
 */
export async function openStore(context: Context, folder: string | undefined): Promise<Store> {
  const { memoryStore } = await import('@readout/core');
  if (folder === undefined)
    return memoryStore(await context.corpus(), {
      index: async () => (await import('@readout/core/corpus')).loadIndex(),
    });
  const { corpus, index } = await readCorpus(context, folder);
  return memoryStore(corpus, { index: () => index });
}

async function readCorpus(context: Context, folder: string): Promise<{ corpus: Corpus; index?: StoredIndex }> {
  const { stat } = await import('node:fs/promises');
  const found = await stat(folder).catch(() => undefined);
  if (!found) throw new Refusal(`there is no folder ${folder}.`, 1);
  if (!found.isDirectory())
    throw new Refusal(`${folder} is a file. --corpus wants a folder of .txt files.`, 1, [`readout parse ${folder}`]);
  const { join } = await import('node:path');
  if (await stat(join(folder, 'corpus.json')).catch(() => undefined)) return openStored(context, folder);
  const [{ readFolder }, { buildCorpus }, { loadTagger }, { basename, resolve }] = await Promise.all([
    import('@readout/core/readers/folder'),
    import('@readout/core/build'),
    import('@readout/core/tagger'),
    import('node:path'),
  ]);
  const { inputs, manifest, problems } = await readFolder(folder);
  for (const { file, message } of problems) context.warn(line(`readout: ${file}: ${message}`));
  if (inputs.length === 0) throw new Refusal(`there is no .txt file that can be read in ${folder}.`, 1);
  const name = manifest?.name ?? basename(resolve(folder));
  const version = manifest?.version ?? '0.0.0';
  const tagger = await loadTagger();
  return { corpus: buildCorpus(inputs, { name, version, tagger, ...(manifest ? { manifest } : {}) }) };
}

async function openStored(context: Context, folder: string): Promise<{ corpus: Corpus; index?: StoredIndex }> {
  const { readCorpus: read } = await import('@readout/core/readers/corpus');
  const { corpus, index, problems } = await read(folder);
  for (const { file, message } of problems) context.warn(line(`readout: ${file}: ${message}`));
  if (!corpus) throw new Refusal(`${folder} holds no corpus that can be read.`, 1);
  return { corpus, ...(index ? { index } : {}) };
}

/** What a command line that goes on from here must repeat: the folder that was asked. */
export const sameCorpus = (folder: string | undefined): string =>
  folder === undefined ? '' : ` --corpus ${/[^\w./-]/.test(folder) ? JSON.stringify(folder) : folder}`;
