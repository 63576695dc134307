import { SUMS } from './emissions.ts';
import type { Model } from './model.ts';
import { scratch } from './scratch.ts';

const NEVER = -(2 ** 30);

/** A label less likely than this at a token is not on the path, unless no other can be. */
export const UNLIKELY = 0.1;

/** The lowest of some states, as bits. */
const lowest = (states: number): number => 31 - Math.clz32(states & -states);

/**
 * The best labels of a sequence, in integers, among those that are likely at each token at all (`likely`: see `plainMarginals`).
 * `breaks[at]` is 1 where token `at` begins a sentence. A chain has at most 32 states: those that can be are bits of a number.
 */
export function viterbi(
  model: Model,
  sums: Int32Array,
  offset: number,
  breaks: Uint8Array,
  likely: Float64Array,
): Uint8Array {
  const { transitions } = model;
  const { count, labels, label, next, renewed, start } = model.states;
  const length = breaks.length;
  const { back } = scratch((length + 1) * count);
  const scores = new Int32Array(count).fill(NEVER);
  const after = new Int32Array(count).fill(NEVER);
  /** The states that can be where we are, as bits. */
  let open = 1 << start;
  scores[start] = 0;
  for (let at = 0; at < length; at++) {
    const isNew = at > 0 && breaks[at] === 1;
    const column = at * count;
    const sum = at * SUMS + offset;
    /** The labels that may stand here, and the states reached, as bits. */
    let maybe = 0;
    for (let one = 0; one < labels; one++) if (likely[at * labels + one]! > UNLIKELY) maybe |= 1 << one;
    let reached = 0;
    // What is likely may not follow what was likely before: then every label may stand here.
    for (; reached === 0; maybe = (1 << labels) - 1)
      for (let rest = open; rest !== 0; rest &= rest - 1) {
        const from = lowest(rest);
        const row = (isNew ? renewed[from]! : from) * labels;
        for (let some = maybe; some !== 0; some &= some - 1) {
          const step = row + lowest(some);
          const to = next[step]!;
          if (to < 0) continue;
          const score = scores[from]! + transitions[step]!;
          if (score > after[to]!) {
            after[to] = score;
            back[column + to] = from;
            reached |= 1 << to;
          }
        }
      }
    open = reached;
    for (let rest = open; rest !== 0; rest &= rest - 1) {
      const state = lowest(rest);
      scores[state] = after[state]! + sums[sum + label[state]!]!;
      after[state] = NEVER;
    }
  }
  const found = new Uint8Array(length);
  let best = lowest(open);
  for (let rest = open; rest !== 0; rest &= rest - 1) if (scores[lowest(rest)]! > scores[best]!) best = lowest(rest);
  for (let at = length - 1; at >= 0; at--) {
    found[at] = label[best]!;
    best = back[at * count + best]!;
  }
  return found;
}
