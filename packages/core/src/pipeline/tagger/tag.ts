import { decode, type Tags } from './decode.ts';
import { emissions, SUMS } from './emissions.ts';
import type { FeatureList } from './feature-list.ts';
import type { Model } from './model.ts';
import { rowsOf } from './rows.ts';

/** Reads a sequence with one model. `breaks[at]` is 1 where token `at` begins a sentence. */
export function tag(model: Model, features: FeatureList, breaks: Uint8Array): Tags {
  const sums = new Int32Array(features.length * SUMS);
  emissions(rowsOf(model), features, sums);
  return decode(model, sums, 0, breaks);
}
