import type { Corpus } from '../schema/corpus.ts';
import type { StoredIndex } from '../schema/stored-index.ts';
import { shippedFiles } from './shipped-files.ts';
import { assemble, INDEX_FILE } from './stored.ts';

let shipped: Promise<Corpus> | undefined;

/** The corpus that comes with this package, read on first use. */
export function loadCorpus(): Promise<Corpus> {
  shipped ??= read();
  return shipped;
}

/** The index of its words, read when it is asked for: `memoryStore(await loadCorpus(), { index: loadIndex })`. */
export const loadIndex = async (): Promise<StoredIndex> => (await contentOf(INDEX_FILE)) as StoredIndex;

/** A built package carries each file as text, which starts faster than a large literal; the sources import it as JSON. */
async function contentOf(name: string): Promise<unknown> {
  const { default: content } = await shippedFiles[name]!();
  return typeof content === 'string' ? JSON.parse(content) : content;
}

async function read(): Promise<Corpus> {
  const files = new Map<string, unknown>();
  for (const name of Object.keys(shippedFiles)) if (name !== INDEX_FILE) files.set(name, await contentOf(name));
  return assemble((name) => files.get(name));
}
