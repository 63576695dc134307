import type { CountBy } from '../../schema/count.ts';
import type { Filter } from '../../schema/filter.ts';
import type { Terms } from '../../schema/terms.ts';
import type { Store } from '../store.ts';
import type { TermOptions } from '../term-options.ts';

/** How many words are asked for at once: they must fit into an address. */
const AT_ONCE = 300;

/** Some words of a sub-corpus by group, however many they are. The groups are those of the sub-corpus, and the same each time. */
export async function termsOf(
  store: Store,
  filter: Filter,
  words: readonly string[],
  options: Omit<TermOptions, 'words' | 'by'> & { by: CountBy },
): Promise<Terms> {
  const first = await store.terms(filter, { ...options, words: words.slice(0, AT_ONCE) });
  const terms = [...first.terms];
  for (let from = AT_ONCE; from < words.length; from += AT_ONCE)
    terms.push(...(await store.terms(filter, { ...options, words: words.slice(from, from + AT_ONCE) })).terms);
  return { ...first, terms };
}
