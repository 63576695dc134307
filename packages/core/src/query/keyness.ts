import type { Filter } from '../schema/filter.ts';
import type { Keyness, KeynessMeasure, KeyWord } from '../schema/keyness.ts';
import type { Terms } from '../schema/terms.ts';
import {
  bayesFactor,
  keynessLogLikelihood,
  logRatio,
  percentDifference,
  type TwoCorpora,
} from './statistics/keyness-measures.ts';
import { cut, type ListingOptions, listable, perMillion, scopeOf, significanceOf } from './statistics/listing.ts';
import type { Store } from './store.ts';

export interface KeynessOptions extends ListingOptions {
  /** Words a term has; 1 unless told. */
  n?: number | undefined;
  /** What the lists are ordered by; log-likelihood unless told. */
  measure?: KeynessMeasure | undefined;
}

/**
 * What one sub-corpus says that another does not: `{speaker: 'lavrov'}` against `{speaker: 'blinken'}`. Without a reference it is
 * the rest of the corpus. The log-likelihood says how sure a difference is, log ratio and %DIFF how large, and the
 * Bayes factor how much the data speak for it; a word is significant only where it is so with all words tested at once.
 */
export async function keyness(
  store: Store,
  target: Filter,
  reference?: Filter,
  { in: where, min = 3, limit, stopWords, n = 1, measure = 'log-likelihood' }: KeynessOptions = {},
): Promise<Keyness> {
  const [own, other] = await Promise.all([
    store.terms(target, { in: where, n }),
    store.terms(reference ?? {}, { in: where, n }),
  ]);
  const against = reference === undefined ? without(other, own) : other;
  const { told, lists } = listable(stopWords);
  const counts = new Map<string, [target: number, reference: number]>();
  for (const { term, count } of own.terms) counts.set(term, [count, 0]);
  for (const { term, count } of against.terms) {
    const known = counts.get(term);
    if (known) known[1] = count;
    else counts.set(term, [0, count]);
  }
  const comparable = own.tokens > 0 && against.tokens > 0;
  const tested = comparable ? [...counts].filter(([term, [a, b]]) => a + b >= min && lists(term)) : [];
  const significance = significanceOf(tested.length);
  const words = tested.map(([term, [a, b]]): KeyWord => {
    const two: TwoCorpora = { target: a, targetSize: own.tokens, reference: b, referenceSize: against.tokens };
    const likelihood = keynessLogLikelihood(two);
    const difference = percentDifference(two);
    return {
      term,
      target: { count: a, perMillion: perMillion(a, own.tokens) },
      reference: { count: b, perMillion: perMillion(b, against.tokens) },
      logLikelihood: likelihood,
      logRatio: logRatio(two),
      ...(difference === undefined ? {} : { percentDifference: difference }),
      bayesFactor: bayesFactor(likelihood, two),
      significant: likelihood >= significance.threshold,
    };
  });
  const by = sizeOf[measure];
  words.sort((a, b) => by(b) - by(a) || b.logLikelihood - a.logLikelihood || (a.term < b.term ? -1 : 1));
  const more = ({ target, reference }: KeyWord): boolean => target.perMillion > reference.perMillion;
  const less = ({ target, reference }: KeyWord): boolean => target.perMillion < reference.perMillion;
  return {
    target: scopeOf(own),
    reference: scopeOf(against),
    rest: reference === undefined,
    n,
    measure,
    min,
    stopWords: told,
    significance,
    words: cut(words.filter(more), limit),
    lacking: cut(words.filter(less), limit),
  };
}

const sizeOf: Record<KeynessMeasure, (word: KeyWord) => number> = {
  'log-likelihood': ({ logLikelihood }) => logLikelihood,
  'log-ratio': ({ logRatio }) => Math.abs(logRatio),
  'percent-difference': ({ percentDifference = Number.POSITIVE_INFINITY }) => Math.abs(percentDifference),
  'bayes-factor': ({ bayesFactor }) => bayesFactor,
};

/** What is left of a corpus when a part of it is taken away. Documents may be in both. */
function without(all: Terms, part: Terms): Terms {
  const taken = new Map(part.terms.map(({ term, count }) => [term, count]));
  return {
    ...all,
    tokens: all.tokens - part.tokens,
    terms: all.terms
      .map((one) => ({ ...one, count: one.count - (taken.get(one.term) ?? 0) }))
      .filter(({ count }) => count > 0),
  };
}
