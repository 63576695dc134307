import type { FeatureList } from './feature-list.ts';
import type { Model } from './model.ts';

/** The summed weights of each label at each token, token after token. Integers throughout: the same on every machine. */
export function emissions(model: Model, features: FeatureList): Int32Array {
  const { labels } = model.states;
  const { rows, known, rowBits, knownBits } = model;
  const { hashes, starts, length } = features;
  const rowShift = 32 - rowBits;
  const knownMask = (1 << knownBits) - 1;
  const sums = new Int32Array(length * labels);
  for (let at = 0; at < length; at++) {
    const sum = at * labels;
    const end = starts[at + 1]!;
    // Seven labels at a time stay in registers: this loop is most of the tagger's work.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    for (let index = starts[at]!; index < end; index++) {
      const hash = hashes[index]!;
      const bit = hash & knownMask;
      if (!(known[bit >> 3]! & (1 << (bit & 7)))) continue;
      const row = (hash >>> rowShift) * labels;
      a += rows[row]!;
      b += rows[row + 1]!;
      c += rows[row + 2]!;
      d += rows[row + 3]!;
      e += rows[row + 4]!;
      f += rows[row + 5]!;
      g += rows[row + 6]!;
      for (let label = 7; label < labels; label++) sums[sum + label]! += rows[row + label]!;
    }
    const first = [a, b, c, d, e, f, g];
    for (let label = 0; label < 7 && label < labels; label++) sums[sum + label] = first[label]!;
  }
  return sums;
}
