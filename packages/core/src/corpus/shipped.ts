import type { Corpus } from '../schema/corpus.ts';
import { shippedFiles } from './shipped-files.ts';
import { assemble } from './stored.ts';

let shipped: Promise<Corpus> | undefined;

/** The corpus that comes with this package, read on first use. */
export function loadCorpus(): Promise<Corpus> {
  shipped ??= read();
  return shipped;
}

/** A built package carries each file as text, which starts faster than a large literal; the sources import it as JSON. */
async function read(): Promise<Corpus> {
  const files = new Map<string, unknown>();
  for (const [name, load] of Object.entries(shippedFiles)) {
    const { default: content } = await load();
    files.set(name, typeof content === 'string' ? JSON.parse(content) : content);
  }
  return assemble((name) => files.get(name));
}
