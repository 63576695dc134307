import { create, insertMultiple, load, save, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import type { BenchDocument } from './corpus.ts';
import { milliseconds } from './timing.ts';

/** How long MiniSearch takes from its saved text to the first answer. */
export function openSavedMiniSearch(index: MiniSearch): number {
  const saved = JSON.stringify(index);
  return milliseconds(() => MiniSearch.loadJSON(saved, { fields: ['text'], idField: 'number' }).search('sanctions'));
}

/** The same of Orama. */
export async function openOrama(documents: readonly BenchDocument[]): Promise<number> {
  const schema = { text: 'string' } as const;
  const built = create({ schema });
  await insertMultiple(
    built,
    documents.map(({ text }) => ({ text })),
    5000,
  );
  const saved = JSON.stringify(save(built));
  const start = performance.now();
  const opened = create({ schema });
  load(opened, JSON.parse(saved));
  await search(opened, { term: 'sanctions' });
  return performance.now() - start;
}
