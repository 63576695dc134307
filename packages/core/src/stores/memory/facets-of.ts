import { facetKeys } from '../../query/values.ts';
import type { Facets } from '../../schema/search-page.ts';
import type { Answers } from './hit-page.ts';
import type { Holding } from './holding.ts';

/** Values a facet shows. */
const MOST_VALUES = 10;

/** What the keys that a facet counts begin with: of places the places themselves. */
const prefixOf = (key: (typeof facetKeys)[number]): string => (key === 'where' ? 'place=' : `${key}=`);

/** How many of the records that answer a query share each value, over all kinds asked for. */
export function facetsOf(holding: Holding, answers: Answers): Facets {
  const { directory } = holding;
  const prefixes = facetKeys.map(prefixOf);
  const counts = Array.from(answers.values(), (answer) => answer.facets(prefixes));
  return Object.fromEntries(
    facetKeys.map((key) => {
      const sums = new Map<string, number>();
      for (const one of counts)
        for (const { key: pair, units } of one[prefixOf(key)] ?? []) {
          const value = pair.slice(prefixOf(key).length);
          sums.set(value, (sums.get(value) ?? 0) + units);
        }
      const sorted = [...sums].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MOST_VALUES);
      return [
        key,
        sorted.map(([value, count]) => {
          const name = directory.name(value)?.name;
          return { value, ...(name === undefined ? {} : { name }), count };
        }),
      ];
    }),
  ) as Facets;
}
