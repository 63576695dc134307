import type { Filter } from '../schema/filter.ts';
import type { Occurrence } from '../schema/occurrence.ts';
import type { Page } from '../schema/page.ts';
import { cutLeft, cutRight } from '../search/context.ts';
import type { Store } from './store.ts';

/** A word or phrase in context (KWIC), in text order, with at most `window` characters each side, cut at word edges. */
export async function concordance(
  store: Store,
  words: string,
  filter?: Filter,
  { window = 60 }: { window?: number } = {},
): Promise<Page<Occurrence>> {
  const page = await store.occurrences(words, filter);
  return {
    ...page,
    items: page.items.map((occurrence) => ({
      ...occurrence,
      // a filter may have left these fields out
      ...('left' in occurrence ? { left: cutLeft(occurrence.left, window) } : {}),
      ...('right' in occurrence ? { right: cutRight(occurrence.right, window) } : {}),
    })),
  };
}
