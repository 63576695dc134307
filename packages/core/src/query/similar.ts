import type { Filter } from '../schema/filter.ts';
import type { SimilarDocuments } from '../schema/similar.ts';
import type { Terms } from '../schema/terms.ts';
import { all } from './all.ts';
import { cut, listable } from './statistics/listing.ts';
import type { Store } from './store.ts';

export interface SimilarOptions {
  /** So many documents at most; 10 unless told, 0 for all. */
  limit?: number | undefined;
  stopWords?: readonly string[] | undefined;
}

/** How many words of a document are looked at, the most frequent. */
const LOOKED_AT = 300;
/** How many words a document is known by. */
const TELLING = 40;
/** How many shared words are given as the reason. */
const REASONS = 8;
/** Saturation of a word's frequency and weight of a document's length: the usual values (Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;

/**
 * Documents like one: it is known by the words of the greatest tf · idf (Spärck Jones 1972), and others are ranked by BM25 for
 * these. The shared words and what each adds to the score are the reason. `undefined` where there is no such document.
 */
export async function similar(
  store: Store,
  id: string,
  filter: Filter = {},
  { limit = 10, stopWords }: SimilarOptions = {},
): Promise<SimilarDocuments | undefined> {
  const { lists } = listable(stopWords);
  if (!(await store.get('document', id))) return undefined;
  const own = await store.terms({ document: id });
  const candidates = own.terms.filter(({ term }) => lists(term) && !/^\d/.test(term)).slice(0, LOOKED_AT);
  if (candidates.length === 0) return { document: id, terms: [], similar: [] };
  const everywhere = await store.terms({}, { words: candidates.map(({ term }) => term) });
  const holding = new Map(everywhere.terms.map(({ term, documents }) => [term, documents]));
  const idf = (term: string): number => {
    const documents = holding.get(term) ?? 0;
    return Math.log(1 + (everywhere.documents - documents + 0.5) / (documents + 0.5));
  };
  // a word of this document alone finds no other
  const telling = candidates
    .filter(({ term }) => (holding.get(term) ?? 0) > 1)
    .map(({ term, count }) => ({ term, weight: count * idf(term) }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, TELLING);
  if (telling.length === 0) return { document: id, terms: [], similar: [] };
  const others = await store.terms(filter, { words: telling.map(({ term }) => term), by: 'document' });
  const ranked = cut(
    scored(others, idf).filter(({ document }) => document !== id),
    limit,
  );
  const facts = await titles(
    store,
    ranked.map(({ document }) => document),
  );
  return { document: id, terms: telling, similar: ranked.map((one) => ({ ...facts.get(one.document)!, ...one })) };
}

type Scored = Pick<SimilarDocuments['similar'][number], 'document' | 'score' | 'terms'>;

/** The documents by BM25, best first. */
function scored({ groups = [], terms, tokens }: Terms, idf: (term: string) => number): Scored[] {
  const average = tokens / Math.max(1, groups.length);
  const reasons = groups.map((): { term: string; weight: number }[] => []);
  for (const { term, groups: places = [] } of terms)
    for (const [group, count] of places) {
      const relative = 1 - B + (B * groups[group]!.tokens) / average;
      reasons[group]!.push({ term, weight: (idf(term) * count * (K1 + 1)) / (count + K1 * relative) });
    }
  return groups
    .map(({ value }, index) => ({
      document: value,
      score: reasons[index]!.reduce((sum, { weight }) => sum + weight, 0),
      terms: reasons[index]!.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1)).slice(0, REASONS),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.document < b.document ? -1 : 1));
}

type Facts = Pick<SimilarDocuments['similar'][number], 'title' | 'publisher' | 'when'>;

async function titles(store: Store, ids: readonly string[]): Promise<Map<string, Facts>> {
  const found = new Map<string, Facts>();
  if (ids.length === 0) return found;
  for await (const { id, title, source, published } of all(store, 'document', { document: [...ids] }))
    found.set(id, {
      title,
      ...(source.publisher === undefined ? {} : { publisher: source.publisher }),
      ...(published ? { when: published } : {}),
    });
  return found;
}
