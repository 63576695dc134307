import type { Count, CountBy } from '../schema/count.ts';
import type { Filter } from '../schema/filter.ts';
import type { RecordKind } from '../schema/kinds.ts';
import type { Store } from './store.ts';

/** How many records share each value, for several keys at once. */
export async function facets<By extends CountBy>(
  store: Store,
  kind: RecordKind,
  by: readonly By[],
  filter?: Filter,
): Promise<Record<By, Count[]>> {
  const counts = await Promise.all(by.map(async (key) => [key, await store.count(kind, key, filter)] as const));
  return Object.fromEntries(counts) as Record<By, Count[]>;
}
