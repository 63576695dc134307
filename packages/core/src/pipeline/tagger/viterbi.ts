import { SUMS } from './emissions.ts';
import type { Model } from './model.ts';
import { scratch } from './scratch.ts';
import { chainOf } from './steps.ts';

const NEVER = -(2 ** 30);

/** The best labels of a sequence. `breaks[at]` is 1 where token `at` begins a sentence. All in integers. */
export function viterbi(model: Model, sums: Int32Array, offset: number, breaks: Uint8Array): Uint8Array {
  const { count, label, start } = model.states;
  const { inside, renewed } = chainOf(model);
  const length = breaks.length;
  const { back } = scratch((length + 1) * count);
  let scores = new Int32Array(count).fill(NEVER);
  let after = new Int32Array(count);
  scores[start] = 0;
  for (let at = 0; at < length; at++) {
    const { ends, other, weight } = (at > 0 && breaks[at] === 1 ? renewed : inside).into;
    const column = at * count;
    const sum = at * SUMS + offset;
    let step = 0;
    for (let state = 0; state < count; state++) {
      const end = ends[state]!;
      // What cannot be reached stays far below all that can, whatever is added to it.
      let best = NEVER * 2;
      let from = 0;
      for (; step < end; step++) {
        const before = other[step]!;
        const score = scores[before]! + weight[step]!;
        if (score > best) {
          best = score;
          from = before;
        }
      }
      after[state] = Math.max(NEVER, best + sums[sum + label[state]!]!);
      back[column + state] = from;
    }
    [scores, after] = [after, scores];
  }
  const found = new Uint8Array(length);
  let best = 0;
  for (let state = 1; state < count; state++) if (scores[state]! > scores[best]!) best = state;
  for (let at = length - 1; at >= 0; at--) {
    found[at] = label[best]!;
    best = back[at * count + best]!;
  }
  return found;
}
