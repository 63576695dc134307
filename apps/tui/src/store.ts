import type { Store } from '@readout/core';
import { type Context, Refusal } from './context.ts';
import { line } from './layout/line.ts';

/** The store a command asks: the shipped corpus, or a folder of texts read now. Files that cannot be read are told on standard error. */
export async function openStore(context: Context, folder: string | undefined): Promise<Store> {
  const { memoryStore } = await import('@readout/core');
  return memoryStore(folder === undefined ? await context.corpus() : await readCorpus(context, folder));
}

async function readCorpus(context: Context, folder: string) {
  const { stat } = await import('node:fs/promises');
  const found = await stat(folder).catch(() => undefined);
  if (!found) throw new Refusal(`there is no folder ${folder}.`, 1);
  if (!found.isDirectory())
    throw new Refusal(`${folder} is a file. --corpus wants a folder of .txt files.`, 1, [`readout parse ${folder}`]);
  const [{ readFolder }, { buildCorpus }, { basename, resolve }] = await Promise.all([
    import('@readout/core/readers/folder'),
    import('@readout/core/build'),
    import('node:path'),
  ]);
  const { inputs, manifest, problems } = await readFolder(folder);
  for (const { file, message } of problems) context.warn(line(`readout: ${file}: ${message}`));
  const name = manifest?.name ?? basename(resolve(folder));
  return buildCorpus(inputs, { name, version: manifest?.version ?? '0.0.0', ...(manifest ? { manifest } : {}) });
}

/** What a command line that goes on from here must repeat: the folder that was asked. */
export const sameCorpus = (folder: string | undefined): string =>
  folder === undefined ? '' : ` --corpus ${/[^\w./-]/.test(folder) ? JSON.stringify(folder) : folder}`;
