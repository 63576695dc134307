import { likeliest } from './likeliest.ts';
import type { Model } from './model.ts';
import { plainMarginals } from './plain-marginals.ts';
import { roleMarginals } from './role-marginals.ts';
import { roleSteps } from './three-roles.ts';
import { viterbi } from './viterbi.ts';

/** The labels of a sequence, and how likely each label is at each token. */
export interface Tags {
  labels: Uint8Array;
  /** Label by label, token after token. */
  likely: Float64Array;
}

/**
 * Reads a sequence from the summed weights of its tokens, which begin at `offset` among the `SUMS` of each: the best labels, as
 * a whole. `breaks[at]` is 1 where token `at` begins a sentence.
 */
export function decode(model: Model, sums: Int32Array, offset: number, breaks: Uint8Array): Tags {
  const likely = likelihoods(model, sums, offset, breaks);
  return { labels: viterbi(model, sums, offset, breaks, likely), likely };
}

/** The same for a first reading, which a second looks at again: label by label the likeliest, at half the cost. */
export function glance(model: Model, sums: Int32Array, offset: number, breaks: Uint8Array): Tags {
  const likely = likelihoods(model, sums, offset, breaks);
  return { labels: likeliest(likely, model.states.labels), likely };
}

function likelihoods(model: Model, sums: Int32Array, offset: number, breaks: Uint8Array): Float64Array {
  const steps = roleSteps(model);
  return steps ? roleMarginals(steps, sums, offset, breaks) : plainMarginals(model, sums, offset, breaks.length);
}
