import type { Filter } from '../schema/filter.ts';
import type { RecordKind, RecordOf } from '../schema/kinds.ts';
import type { Page } from '../schema/page.ts';
import type { Store } from './store.ts';

const LARGEST_PAGE = 100;

/** The pages of all records of a kind that the filter lets through. `limit`, where given, is how many records at most. */
export async function* pages<K extends RecordKind>(
  store: Store,
  kind: K,
  { limit = Number.POSITIVE_INFINITY, cursor, ...filter }: Filter = {},
): AsyncGenerator<Page<RecordOf<K>>> {
  let left = limit;
  let next = cursor;
  while (left > 0) {
    const page = await store.find(kind, {
      ...filter,
      limit: Math.min(LARGEST_PAGE, left),
      ...(next === undefined ? {} : { cursor: next }),
    });
    yield page;
    left -= page.items.length;
    next = page.next;
    if (next === undefined) return;
  }
}

/** Every record of a kind that the filter lets through, page after page. `limit`, where given, is how many at most. */
export async function* all<K extends RecordKind>(
  store: Store,
  kind: K,
  filter: Filter = {},
): AsyncGenerator<RecordOf<K>> {
  for await (const { items } of pages(store, kind, filter)) yield* items;
}
