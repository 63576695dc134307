import { concordance, type Store } from '@readout/core';

/** A store that is opened at its first question: a start of the process loads nothing. */
export function lazyStore(name: string, open: () => Promise<Store>): Store {
  let opened: Promise<Store> | undefined;
  const store = () => (opened ??= open());
  return {
    name,
    capabilities: async () => (await store()).capabilities(),
    corpus: async () => (await store()).corpus(),
    find: async (kind, filter) => (await store()).find(kind, filter),
    search: async (query, filter) => (await store()).search(query, filter),
    occurrences: async (query, filter) => (await store()).occurrences(query, filter),
    concordance: async (words, filter, options) => concordance(await store(), words, filter, options),
    count: async (kind, by, filter) => (await store()).count(kind, by, filter),
    terms: async (filter, options) => (await store()).terms(filter, options),
    document: async (id) => (await store()).document(id),
    get: async (kind, id) => (await store()).get(kind, id),
  };
}
