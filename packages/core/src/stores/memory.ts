import { countValues } from '../query/counts.ts';
import { type Criteria, checkCountBy, criteriaOf } from '../query/criteria.ts';
import { queryHash } from '../query/cursor.ts';
import { namesIn } from '../query/entity-names.ts';
import { matches } from '../query/matches.ts';
import { compareKeys, type Order, orderOf, sortKey } from '../query/order.ts';
import { pageOf } from '../query/page-of.ts';
import { projection } from '../query/projection.ts';
import type { WritableStore } from '../query/store.ts';
import type { AnnotatedDocument } from '../schema/annotated-document.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { Filter } from '../schema/filter.ts';
import type { RecordKind, RecordOf } from '../schema/kinds.ts';
import type { Page } from '../schema/page.ts';
import type { StoredIndex } from '../schema/stored-index.ts';
import { type Holding, holdingOf } from './memory/holding.ts';
import { lastAsked } from './memory/last-asked.ts';

const byWords = () => import('./memory/by-words.ts');

const empty: Corpus = {
  name: 'empty',
  version: '0',
  sha256: '',
  lexicons: '',
  text: 'full',
  documents: [],
  entities: [],
  encounters: [],
  reprises: [],
};

/** What a store is given beside its corpus. */
export interface MemoryStoreOptions {
  /** The index of the corpus that was made with it (`loadIndex`, `storeIndex`), asked for when words are first looked for. */
  index?: () => StoredIndex | undefined | Promise<StoredIndex | undefined>;
}

/**
 * Keeps a corpus in memory. Indexes are made on first use, where none is handed over that is of this corpus; `add` links what
 * it holds anew.
 */
export function memoryStore(corpus: Corpus = empty, { index }: MemoryStoreOptions = {}): WritableStore {
  let stored: StoredIndex | undefined;
  let reading: Promise<void> | undefined;
  let holding = holdingOf(corpus, () => stored);
  let hash = corpus.sha256;
  const read = async (): Promise<void> => {
    stored = await index?.();
  };
  /** What is held, as soon as an index that was handed over is there. */
  const held = async (): Promise<Holding> => {
    reading ??= read();
    await reading;
    return holding;
  };

  /** What is held now, and what a filter asks of it. */
  async function asked(kind: RecordKind, filter: Filter): Promise<{ own: Holding; criteria: Criteria }> {
    if (filter.q === undefined) return { own: holding, criteria: criteriaOf(filter, kind, holding.vocabulary) };
    const { criteriaIn } = await byWords();
    const own = await held();
    return { own, criteria: criteriaIn(own, filter, kind) };
  }

  return {
    name: 'memory',
    capabilities: async () => ({
      text: holding.corpus.text,
      search: holding.corpus.text === 'none' ? 'none' : 'ranked',
      occurrences: holding.corpus.text !== 'none',
      terms: holding.corpus.text !== 'none',
      writable: true,
    }),
    corpus: async () => {
      if (hash === '') {
        const { corpusHash } = await import('../corpus/hash.ts');
        hash = corpusHash(holding.corpus);
      }
      return { name: holding.corpus.name, version: holding.corpus.version, sha256: hash };
    },
    find: async (kind, filter = {}) => {
      const { own, criteria } = await asked(kind, filter);
      return findIn(own, kind, filter, criteria);
    },
    search: async (query, filter = {}) => (await byWords()).searchIn(await held(), query, filter),
    occurrences: async (query, filter = {}) => (await byWords()).occurrencesIn(await held(), query, filter),
    count: async (kind, by, filter = {}) => {
      checkCountBy(by);
      const { own, criteria } = await asked(kind, filter);
      const { directory, records } = own;
      const all = letThrough(own, kind, 'document', criteria);
      const titles = (value: string): string | undefined =>
        by === 'document'
          ? records.document(value)?.document.title
          : by === 'encounter'
            ? records.encounter(value)?.name
            : undefined;
      const counts = countValues(
        all.map(({ item }) => item.properties),
        by,
        records,
        (value) => directory.name(value)?.name ?? titles(value),
      );
      return filter.limit === undefined ? counts : counts.slice(0, filter.limit);
    },
    terms: async (filter = {}, options = {}) => (await byWords()).termsIn(await held(), filter, options),
    document: async (id) => holding.records.document(id),
    get: async (kind, id) => holding.byId(kind, id),
    add: async (documents) => {
      const added: AnnotatedDocument[] = [];
      for await (const document of documents) added.push(document);
      const { link } = await import('../corpus/link.ts');
      const ids = new Set(added.map(({ document }) => document.id));
      const kept = holding.corpus.documents.filter(({ document }) => !ids.has(document.id));
      holding = holdingOf({ ...holding.corpus, ...link([...kept, ...added]) });
      hash = '';
    },
  };
}

function letThrough<K extends RecordKind>(holding: Holding, kind: K, order: Order, criteria: Criteria) {
  return holding
    .rows(kind)
    .candidates(order, criteria)
    .filter(({ item: { properties } }) => matches(criteria, properties, holding.records));
}

function findIn<K extends RecordKind>(
  holding: Holding,
  kind: K,
  filter: Filter,
  criteria: Criteria,
): Page<RecordOf<K>> {
  const { records, directory } = holding;
  const shape = projection(kind, filter, records);
  const order = orderOf(kind, filter, criteria);
  const query = queryHash(kind, filter);
  const found = lastAsked(holding).again(`${order} ${query}`, () => {
    const all = letThrough(holding, kind, order, criteria);
    if (order !== 'relevance') return all;
    return all
      .map(({ item }) => ({ item, key: sortKey(order, item.properties, records, criteria) }))
      .sort((a, b) => compareKeys(a.key, b.key));
  });
  const { items, ...page } = pageOf(found, filter, query);
  const shown = items.map(({ record }) => shape(record) as RecordOf<K>);
  return { items: shown, ...page, entities: namesIn(shown, directory.name) };
}
