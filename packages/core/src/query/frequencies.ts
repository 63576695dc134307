import type { CountBy } from '../schema/count.ts';
import type { Filter } from '../schema/filter.ts';
import type { Frequencies, Frequency } from '../schema/frequencies.ts';
import type { Terms } from '../schema/terms.ts';
import { dispersion } from './statistics/dispersion.ts';
import { cut, type ListingOptions, listable, perMillion, scopeOf } from './statistics/listing.ts';
import { termsOf } from './statistics/terms-of.ts';
import type { Store } from './store.ts';

export interface FrequenciesOptions extends ListingOptions {
  /** Words a term has: 2 for pairs, up to 5. */
  n?: number | undefined;
  /** Counts each listed term in these parts besides: document, speaker, source, year … */
  by?: CountBy | undefined;
}

/**
 * The words of a sub-corpus (or rows of `n` words), the most frequent first, per million running words and with their
 * dispersion over the documents. What one person says is `{speaker}`: words in quotations answer to the filter as these do.
 */
export async function frequencies(
  store: Store,
  filter: Filter = {},
  { in: where, min = 1, limit, stopWords, n = 1, by }: FrequenciesOptions = {},
): Promise<Frequencies> {
  const all = await store.terms(filter, { in: where, n, min });
  const { told, lists } = listable(stopWords);
  const listed = all.terms.filter(({ term }) => lists(term));
  const shown = cut(listed, limit);
  const words = shown.map(({ term }) => term);
  const parts = (key: CountBy): Promise<Terms> => termsOf(store, filter, words, { in: where, n, by: key });
  const [documents, groups] =
    words.length === 0 ? [] : await Promise.all([parts('document'), by === undefined ? undefined : parts(by)]);
  const spread = documents && inParts(documents);
  const grouped = groups && inParts(groups);
  return {
    scope: scopeOf(all),
    n,
    min,
    stopWords: told,
    types: all.types,
    total: listed.length,
    terms: shown.map(({ term, count, documents: holding }): Frequency => {
      const found =
        spread &&
        dispersion(
          spread(term),
          documents!.groups!.map(({ tokens }) => tokens),
        );
      return {
        term,
        count,
        perMillion: perMillion(count, all.tokens),
        documents: holding,
        ...(found ? { dispersion: found } : {}),
        ...(grouped ? { groups: groupsOf(groups!, grouped(term)) } : {}),
      };
    }),
  };
}

/** How often a term stands in each group, nought included. */
function inParts({ groups = [], terms }: Terms): (term: string) => number[] {
  const found = new Map(terms.map((one) => [one.term, one.groups ?? []]));
  return (term) => {
    const counts = groups.map(() => 0);
    for (const [group, count] of found.get(term) ?? []) counts[group] = count;
    return counts;
  };
}

function groupsOf({ groups = [] }: Terms, counts: readonly number[]): NonNullable<Frequency['groups']> {
  return groups
    .map(({ value, name, tokens }, index) => ({
      value,
      ...(name === undefined ? {} : { name }),
      count: counts[index]!,
      perMillion: perMillion(counts[index]!, tokens),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
