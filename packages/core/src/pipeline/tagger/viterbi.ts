import { SUMS } from './emissions.ts';
import type { Model } from './model.ts';
import { scratch } from './scratch.ts';
import { chainOf } from './steps.ts';

const NEVER = -(2 ** 30);

/** A label less likely than this at a token is not on the best path. */
const UNLIKELY = 1e-3;

/**
 * The best labels of a sequence, in integers, among those that are likely at each token at all (`likely`: see `marginals`).
 * `breaks[at]` is 1 where token `at` begins a sentence.
 */
export function viterbi(
  model: Model,
  sums: Int32Array,
  offset: number,
  breaks: Uint8Array,
  likely: Float64Array,
): Uint8Array {
  const { count, labels, label, start } = model.states;
  const { inside, renewed } = chainOf(model);
  const length = breaks.length;
  const { back } = scratch((length + 1) * count);
  const scores = new Int32Array(count).fill(NEVER);
  const after = new Int32Array(count).fill(NEVER);
  /** The states that can be where we are, in order. */
  const open = new Uint8Array(count);
  let opened = 1;
  scores[start] = 0;
  open[0] = start;
  for (let at = 0; at < length; at++) {
    const { ends, other, weight } = (at > 0 && breaks[at] === 1 ? renewed : inside).outOf;
    const column = at * count;
    const sum = at * SUMS + offset;
    let maybe = 0;
    for (let one = 0; one < labels; one++) if (likely[at * labels + one]! > UNLIKELY) maybe |= 1 << one;
    for (let index = 0; index < opened; index++) {
      const from = open[index]!;
      const score = scores[from]!;
      for (let step = from === 0 ? 0 : ends[from - 1]!, end = ends[from]!; step < end; step++) {
        const to = other[step]!;
        if (!((maybe >> label[to]!) & 1)) continue;
        const reached = score + weight[step]!;
        if (reached > after[to]!) {
          after[to] = reached;
          back[column + to] = from;
        }
      }
    }
    opened = 0;
    for (let state = 0; state < count; state++) {
      if (after[state] === NEVER) continue;
      scores[state] = after[state]! + sums[sum + label[state]!]!;
      after[state] = NEVER;
      open[opened++] = state;
    }
  }
  const found = new Uint8Array(length);
  let best = open[0]!;
  for (let index = 1; index < opened; index++) if (scores[open[index]!]! > scores[best]!) best = open[index]!;
  for (let at = length - 1; at >= 0; at--) {
    found[at] = label[best]!;
    best = back[at * count + best]!;
  }
  return found;
}
