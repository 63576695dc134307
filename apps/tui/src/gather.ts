import type { Filter, Page } from '@readout/core';

const MOST = 100;
export const DEFAULT_LIMIT = 25;

/** Pages put together until there are `limit` answers; 0 means all. */
export async function gather<T, P extends Page<T> = Page<T>>(
  ask: (filter: Filter) => Promise<P>,
  filter: Filter,
  limit: number = DEFAULT_LIMIT,
): Promise<P> {
  const wanted = limit === 0 ? Number.POSITIVE_INFINITY : limit;
  let page = await ask({ ...filter, limit: Math.min(MOST, wanted) });
  const first = page;
  const items = [...page.items];
  const entities = { ...page.entities };
  while (page.next !== undefined && items.length < wanted) {
    page = await ask({ ...filter, limit: Math.min(MOST, wanted - items.length), cursor: page.next });
    items.push(...page.items);
    Object.assign(entities, page.entities);
  }
  // what the first page says beside its items it says of all
  const { next: _, ...said } = first;
  return { ...said, items, entities, ...(page.next === undefined ? {} : { next: page.next }) } as unknown as P;
}
