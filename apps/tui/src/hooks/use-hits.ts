import { type Hit, parseQuery, printQuery, type QueryNode, type SearchPage, type Span, search } from '@readout/core';
import { filterLine } from '../filter-line.ts';
import { type Place, place } from '../place.ts';
import type { Pages } from '../resource.ts';
import { useBrowser } from './use-browser.ts';
import { useOne, usePages } from './use-reading.ts';

/** What a search finds, with its counts; nothing where nothing is searched for. */
export function useHits(query: string, filter = ''): Pages<Hit, SearchPage> {
  const { store } = useBrowser();
  return usePages<Hit, SearchPage>(`search ${JSON.stringify([query, filter])}`, async (cursor) =>
    query === ''
      ? { items: [], total: 0, entities: {} }
      : search(store, query, {
          limit: 25,
          ...filterLine(filter),
          ...(cursor ? { cursor } : { include: 'facets' }),
        }),
  );
}

/** The reader at the first word found in the passage of a hit. */
export const hitPlace = ({ document, annotation, span, highlights }: Hit, { query, filter }: Place): Place =>
  place('reader', {
    id: document,
    cursor: span.start + (highlights[0]?.start ?? 0),
    ...(annotation ? { annotation } : {}),
    ...(query ? { query } : {}),
    ...(filter ? { filter } : {}),
  });

/** The words a query wants, any of them: what is shown in an article that answers it. */
function wordsOf(query: string): string {
  const wanted = (node: QueryNode): QueryNode[] => {
    if (node.type === 'and' || node.type === 'or') return node.nodes.flatMap(wanted);
    if (node.type === 'field') return wanted(node.node);
    return node.type === 'not' || node.type === 'filter' || node.type === 'all' ? [] : [node];
  };
  return wanted(parseQuery(query, { partial: true }))
    .map(printQuery)
    .join(' OR ');
}

/** In an article somebody came to from a search: the words found in it, and the way to the next ones, in the next article too. */
export function useFound(document: string): { found: readonly Span[]; to: (by: 1 | -1) => void } {
  const { store, here, travel, say } = useBrowser();
  const query = here.query ?? '';
  const hits = useHits(query, here.filter);
  const read = useOne(`found ${JSON.stringify([document, query])}`, async () => {
    const words = wordsOf(query);
    return words === '' ? [] : (await store.occurrences(words, { document, limit: 100 })).items.map(({ span }) => span);
  });
  const found = read.value ?? [];
  const to = (by: 1 | -1): void => {
    const inside =
      by > 0 ? found.find(({ start }) => start > here.cursor) : found.findLast(({ start }) => start < here.cursor);
    const at = hits.items.findIndex((hit) =>
      here.annotation && hit.annotation ? hit.annotation === here.annotation : hit.document === document,
    );
    const next = hits.items[at + by];
    if (query === '') say([{ text: 'Press / to search.', style: 'quiet' }]);
    else if (inside) travel({ change: () => ({ cursor: inside.start, annotation: '' }) });
    else if (at >= 0 && next) travel({ replace: hitPlace(next, here) });
    else say([{ text: by > 0 ? 'That was the last hit.' : 'That was the first hit.', style: 'quiet' }]);
  };
  return { found, to };
}
