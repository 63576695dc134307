import type { Encounter } from '../schema/encounter.ts';
import type { Filter } from '../schema/filter.ts';
import type { Page } from '../schema/page.ts';
import type { When } from '../schema/when.ts';
import type { Store } from './store.ts';

/** An encounter on the timeline, and how many quotations belong to it. */
export interface TimelineEntry {
  when?: When;
  encounter: Encounter;
  quotes: number;
}

/** Encounters by date, the undated last. */
export async function timeline(store: Store, filter: Filter = {}): Promise<Page<TimelineEntry>> {
  const { items, ...page } = await store.find('encounter', { sort: 'date', ...filter });
  const ids = items.map(({ id }) => id);
  const counts = ids.length > 0 ? await store.count('quote', 'encounter', { encounter: ids }) : [];
  const quotes = new Map(counts.map(({ value, count }) => [value, count]));
  return {
    ...page,
    items: items.map((encounter) => ({
      ...(encounter.when ? { when: encounter.when } : {}),
      encounter,
      quotes: quotes.get(encounter.id) ?? 0,
    })),
  };
}
