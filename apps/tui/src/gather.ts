import type { Filter, Page } from '@readout/core';

const MOST = 100;
export const DEFAULT_LIMIT = 25;

/** Pages put together until there are `limit` answers; 0 means all. */
export async function gather<T>(
  ask: (filter: Filter) => Promise<Page<T>>,
  filter: Filter,
  limit: number = DEFAULT_LIMIT,
): Promise<Page<T>> {
  const wanted = limit === 0 ? Number.POSITIVE_INFINITY : limit;
  let page = await ask({ ...filter, limit: Math.min(MOST, wanted) });
  const items = [...page.items];
  const entities = { ...page.entities };
  while (page.next !== undefined && items.length < wanted) {
    page = await ask({ ...filter, limit: Math.min(MOST, wanted - items.length), cursor: page.next });
    items.push(...page.items);
    Object.assign(entities, page.entities);
  }
  // what a page says beside its items is the same on each
  return { ...page, items, entities };
}
