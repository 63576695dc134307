import { type Hit, readFilterLine, type Span, search } from '@readout/core';
import { type Place, place } from '../place.ts';
import type { Pages } from '../resource.ts';
import { useBrowser } from './use-browser.ts';
import { useOne, usePages } from './use-reading.ts';

/** What a search finds; nothing where nothing is searched for. */
export function useHits(query: string, filter = ''): Pages<Hit> {
  const { store } = useBrowser();
  return usePages(`search ${JSON.stringify([query, filter])}`, async (cursor) =>
    query === ''
      ? { items: [], total: 0, entities: {} }
      : search(store, query, { limit: 25, ...readFilterLine(filter), ...(cursor ? { cursor } : {}) }),
  );
}

/** The reader at the first word found in the passage of a hit. */
export const hitPlace = ({ document, span, highlights }: Hit, { query, filter }: Place): Place =>
  place('reader', {
    id: document,
    cursor: span.start + (highlights[0]?.start ?? 0),
    ...(query ? { query } : {}),
    ...(filter ? { filter } : {}),
  });

/** In an article somebody came to from a search: the words found in it, and the way to the next ones, in the next article too. */
export function useFound(document: string): { found: readonly Span[]; to: (by: 1 | -1) => void } {
  const { store, here, travel, say } = useBrowser();
  const query = here.query ?? '';
  const hits = useHits(query, here.filter);
  const read = useOne(`found ${JSON.stringify([document, query])}`, async () =>
    query === '' ? [] : (await store.occurrences(query, { document, limit: 100 })).items.map(({ span }) => span),
  );
  const found = read.value ?? [];
  const to = (by: 1 | -1): void => {
    const inside =
      by > 0 ? found.find(({ start }) => start > here.cursor) : found.findLast(({ start }) => start < here.cursor);
    const at = hits.items.findIndex((hit) => hit.document === document);
    const next = hits.items[at + by];
    if (query === '') say([{ text: 'Press / to search.', style: 'quiet' }]);
    else if (inside) travel({ change: () => ({ cursor: inside.start, annotation: '' }) });
    else if (at >= 0 && next) travel({ replace: hitPlace(next, here) });
    else say([{ text: by > 0 ? 'That was the last hit.' : 'That was the first hit.', style: 'quiet' }]);
  };
  return { found, to };
}
