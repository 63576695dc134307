import { concordance, type Store } from '@readout/core';

/** A store that is opened with the first question: the screen is drawn before the corpus is read. */
export function laterStore(open: () => Promise<Store>): Store {
  let opening: Promise<Store> | undefined;
  const opened = (): Promise<Store> => {
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  return {
    name: 'later',
    capabilities: async () => (await opened()).capabilities(),
    corpus: async () => (await opened()).corpus(),
    find: async (kind, filter) => (await opened()).find(kind, filter),
    search: async (query, filter) => (await opened()).search(query, filter),
    occurrences: async (query, filter) => (await opened()).occurrences(query, filter),
    concordance: async (words, filter, options) => concordance(await opened(), words, filter, options),
    count: async (kind, by, filter) => (await opened()).count(kind, by, filter),
    terms: async (filter, options) => (await opened()).terms(filter, options),
    document: async (id) => (await opened()).document(id),
    get: async (kind, id) => (await opened()).get(kind, id),
  };
}
