import type { Collocation, CollocationMeasure, Collocations } from '../schema/collocations.ts';
import type { Filter } from '../schema/filter.ts';
import {
  type Contingency,
  cubedMutualInformation,
  expected,
  logDice,
  logLikelihood,
  mutualInformation,
  tScore,
} from './statistics/contingency.ts';
import { cut, type ListingOptions, listable, scopeOf, significanceOf } from './statistics/listing.ts';
import type { Store } from './store.ts';

export interface CollocationsOptions extends ListingOptions {
  /** Near is so many `words` each side, or within the `sentence`. */
  unit?: 'words' | 'sentence' | undefined;
  /** Words each side; 5 unless told. */
  window?: number | undefined;
  /** What the list is ordered by; log-likelihood unless told. */
  measure?: CollocationMeasure | undefined;
}

/**
 * The words that stand near those of a query more often than by chance. Each word is tested in a table of running words: near or
 * not, that word or another, the places of the query themselves left out (surface co-occurrence: Evert, S. 2008, Corpora and
 * collocations, in Corpus Linguistics: An International Handbook). A word in two windows is near once.
 */
export async function collocations(
  store: Store,
  query: string,
  filter: Filter = {},
  {
    in: where,
    min = 2,
    limit,
    stopWords,
    unit = 'words',
    window = 5,
    measure = 'log-likelihood',
  }: CollocationsOptions = {},
): Promise<Collocations> {
  const found = await store.terms(filter, { in: where, near: query, unit, window, min });
  const { nodes = 0, nodeTokens = 0, nearTokens = 0 } = found;
  const { told, lists } = listable(stopWords);
  const tested = found.terms.filter(({ term }) => lists(term));
  const significance = significanceOf(tested.length);
  const all = tested.map(({ term, count, near = 0, documents }): Collocation => {
    const table: Contingency = { o11: near, r1: nearTokens, c1: count, n: found.tokens - nodeTokens };
    const likelihood = logLikelihood(table);
    return {
      term,
      near,
      count,
      documents,
      expected: expected(table),
      logLikelihood: likelihood,
      mi: mutualInformation(table),
      mi3: cubedMutualInformation(table),
      t: tScore(table),
      logDice: logDice(near, nodes, count),
      significant: likelihood >= significance.threshold,
    };
  });
  const by = strength[measure];
  all.sort((a, b) => by(b) - by(a) || b.near - a.near || (a.term < b.term ? -1 : 1));
  return {
    scope: scopeOf(found),
    query,
    unit,
    ...(unit === 'words' ? { window } : {}),
    nodes,
    nearTokens,
    measure,
    min,
    stopWords: told,
    significance,
    collocations: cut(all, limit),
  };
}

const strength: Record<CollocationMeasure, (collocation: Collocation) => number> = {
  'log-likelihood': ({ logLikelihood }) => logLikelihood,
  mi: ({ mi }) => mi,
  mi3: ({ mi3 }) => mi3,
  t: ({ t }) => t,
  'log-dice': ({ logDice }) => logDice,
  count: ({ near }) => near,
};
