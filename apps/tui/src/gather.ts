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
  // what a page knows beside its items it knows of all of them
  const { items: first, total, next: _, ...more } = page;
  const items = [...first];
  const entities = { ...page.entities };
  while (page.next !== undefined && items.length < wanted) {
    page = await ask({ ...filter, limit: Math.min(MOST, wanted - items.length), cursor: page.next });
    items.push(...page.items);
    Object.assign(entities, page.entities);
  }
  return { items, total, ...more, entities, ...(page.next === undefined ? {} : { next: page.next }) } as unknown as P;
}
