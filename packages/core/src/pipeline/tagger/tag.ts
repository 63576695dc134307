import { emissions } from './emissions.ts';
import type { FeatureList } from './feature-list.ts';
import { marginals } from './marginals.ts';
import type { Model } from './model.ts';
import { viterbi } from './viterbi.ts';

/** The best labels of a sequence, and how likely each label is at each token. */
export interface Tags {
  labels: Uint8Array;
  /** Label by label, token after token. */
  likely: Float64Array;
}

/** Reads a sequence. `breaks[at]` is 1 where token `at` begins a sentence. */
export function tag(model: Model, features: FeatureList, breaks: Uint8Array): Tags {
  const sums = emissions(model, features);
  return { labels: viterbi(model, sums, breaks), likely: marginals(model, sums, breaks) };
}
