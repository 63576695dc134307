import { arcsOf } from './arcs.ts';
import type { Model } from './model.ts';

const NEVER = -(2 ** 30);

/** The best labels of a sequence. `breaks[at]` is 1 where token `at` begins a sentence. All in integers. */
export function viterbi(model: Model, sums: Int32Array, breaks: Uint8Array): Uint8Array {
  const { states, transitions } = model;
  const { count, labels, start } = states;
  const length = breaks.length;
  const from = new Uint8Array(length * count);
  let scores = new Int32Array(count).fill(NEVER);
  let after = new Int32Array(count);
  scores[start] = 0;
  for (let at = 0; at < length; at++) {
    const arcs = arcsOf(states, at > 0 && breaks[at] === 1);
    after.fill(NEVER);
    const column = at * count;
    const sum = at * labels;
    for (let arc = 0; arc < arcs.count; arc++) {
      const state = arcs.from[arc]!;
      const score = scores[state]!;
      if (score === NEVER) continue;
      const to = arcs.to[arc]!;
      const total = score + transitions[arcs.move[arc]!]! + sums[sum + arcs.label[arc]!]!;
      if (total > after[to]!) {
        after[to] = total;
        from[column + to] = state;
      }
    }
    [scores, after] = [after, scores];
  }
  const found = new Uint8Array(length);
  let best = 0;
  for (let state = 1; state < count; state++) if (scores[state]! > scores[best]!) best = state;
  for (let at = length - 1; at >= 0; at--) {
    found[at] = states.label[best]!;
    best = from[at * count + best]!;
  }
  return found;
}
