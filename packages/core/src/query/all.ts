import type { Filter } from '../schema/filter.ts';
import type { RecordKind, RecordOf } from '../schema/kinds.ts';
import type { Store } from './store.ts';

const LARGEST_PAGE = 100;

/** Every record of a kind that the filter lets through, page after page. `limit`, where given, is how many at most. */
export async function* all<K extends RecordKind>(
  store: Store,
  kind: K,
  { limit = Number.POSITIVE_INFINITY, cursor, ...filter }: Filter = {},
): AsyncGenerator<RecordOf<K>> {
  let left = limit;
  let next = cursor;
  while (left > 0) {
    const page = await store.find(kind, {
      ...filter,
      limit: Math.min(LARGEST_PAGE, left),
      ...(next === undefined ? {} : { cursor: next }),
    });
    yield* page.items;
    left -= page.items.length;
    next = page.next;
    if (next === undefined) return;
  }
}
