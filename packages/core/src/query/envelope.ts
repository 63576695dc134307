import type { EntityNames, Page } from '../schema/page.ts';
import { DEFAULT_LIMIT } from './page-of.ts';
import type { CorpusHeader } from './store.ts';

/** A page as the API sends it and the command line prints it. */
export interface Envelope<T> {
  data: T[];
  page: { limit: number; next: string | null; total: number };
  entities: EntityNames;
  meta: { corpus: CorpusHeader };
}

/** Puts a page into the envelope of a list; what a search knows beside its hits stays beside them. */
export function envelope<T, P extends Page<T> = Page<T>>(
  { items, total, next, entities, ...more }: P & Page<T>,
  { limit = DEFAULT_LIMIT, corpus }: { limit?: number | undefined; corpus: CorpusHeader },
): Envelope<T> & Omit<P, keyof Page<T>> {
  return {
    data: items,
    page: { limit, next: next ?? null, total },
    ...(more as Omit<P, keyof Page<T>>),
    entities,
    meta: { corpus: { name: corpus.name, version: corpus.version, sha256: corpus.sha256 } },
  };
}
