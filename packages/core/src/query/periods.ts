import type { Filter } from '../schema/filter.ts';
import type { Period } from '../schema/period.ts';
import type { Granularity } from '../schema/trends.ts';
import type { Store } from './store.ts';

/**
 * The timeline by year, quarter, month or day: how many encounters there were, how much was said, how many documents came out.
 * As in every filter, what has no date of its own has that of its document; what has none so exact is not in it.
 */
export async function periods(store: Store, filter: Filter = {}, by: Granularity = 'month'): Promise<Period[]> {
  const { limit: _, cursor: __, sort: ___, fields: ____, include: _____, ...asked } = filter;
  const [encounters, quotes, documents] = await Promise.all(
    (['encounter', 'quote', 'document'] as const).map(async (kind) => {
      const counts = await store.count(kind, by, asked);
      return new Map(counts.map(({ value, count }) => [value, count]));
    }),
  );
  const all = new Set([...encounters!.keys(), ...quotes!.keys(), ...documents!.keys()]);
  return [...all].sort().map((period) => ({
    period,
    encounters: encounters!.get(period) ?? 0,
    quotes: quotes!.get(period) ?? 0,
    documents: documents!.get(period) ?? 0,
  }));
}
