import type { Filter } from '../schema/filter.ts';
import type { WordsIn } from '../schema/terms.ts';
import type { Granularity, Trends } from '../schema/trends.ts';
import { perMillion, scopeOf } from './statistics/listing.ts';
import type { Store } from './store.ts';

export interface TrendsOptions {
  /** Year unless told. */
  by?: Granularity | undefined;
  in?: WordsIn | undefined;
}

/**
 * How often the words of a query occur over time, per million running words of that time: the number of words is the
 * measure, not the number of articles. Times without a word are left out, so that nothing is told of what was not read.
 */
export async function trends(
  store: Store,
  query: string,
  filter: Filter = {},
  { by = 'year', in: where }: TrendsOptions = {},
): Promise<Trends> {
  const found = await store.terms(filter, { in: where, of: query, by });
  const { groups = [] } = found;
  const counts = groups.map(() => 0);
  for (const term of found.terms) for (const [group, count] of term.groups ?? []) counts[group]! += count;
  const total = found.terms.reduce((sum, { count }) => sum + count, 0);
  const points = groups
    .map(({ value, tokens, documents }, index) => ({
      period: value,
      count: counts[index]!,
      tokens,
      documents,
      perMillion: perMillion(counts[index]!, tokens),
    }))
    .sort((a, b) => (a.period < b.period ? -1 : 1));
  return {
    scope: scopeOf(found),
    query,
    by,
    total,
    undated: {
      count: total - points.reduce((sum, { count }) => sum + count, 0),
      tokens: found.tokens - points.reduce((sum, { tokens }) => sum + tokens, 0),
    },
    points,
  };
}
