import { arcsOf } from './arcs.ts';
import { type Model, UNIT } from './model.ts';

/** exp(-k / UNIT), by multiplying alone: `Math.exp` is not the same to the last bit everywhere. */
const POWERS = new Float64Array(UNIT * 24);
for (let at = 0, power = 1; at < POWERS.length; at++) {
  POWERS[at] = power;
  power *= 0.9692332344763441; // exp(-1 / 32)
}
const power = (steps: number): number => (steps < POWERS.length ? POWERS[steps]! : 0);

/** How likely each label is at each token, the whole sequence considered: forward and backward sums, scaled at each token. */
export function marginals(model: Model, sums: Int32Array, breaks: Uint8Array): Float64Array {
  const { states, transitions } = model;
  const { count, labels, start } = states;
  const length = breaks.length;
  let top = 0;
  for (const weight of transitions) if (weight > top) top = weight;
  const move = Float64Array.from(transitions, (weight) => power(top - weight));
  const emit = new Float64Array(length * labels);
  for (let at = 0; at < emit.length; at += labels) {
    let best = sums[at]!;
    for (let index = at + 1; index < at + labels; index++) if (sums[index]! > best) best = sums[index]!;
    for (let index = at; index < at + labels; index++) emit[index] = power(best - sums[index]!);
  }
  const forward = new Float64Array((length + 1) * count);
  forward[start] = 1;
  for (let at = 0; at < length; at++) {
    const arcs = arcsOf(states, at > 0 && breaks[at] === 1);
    const here = at * count;
    const there = here + count;
    const sum = at * labels;
    let total = 0;
    for (let arc = 0; arc < arcs.count; arc++) {
      const part = forward[here + arcs.from[arc]!]! * move[arcs.move[arc]!]! * emit[sum + arcs.label[arc]!]!;
      forward[there + arcs.to[arc]!]! += part;
      total += part;
    }
    if (total > 0) for (let state = 0; state < count; state++) forward[there + state]! /= total;
  }
  const found = new Float64Array(length * labels);
  let backward = new Float64Array(count).fill(1);
  let earlier = new Float64Array(count);
  for (let at = length - 1; at >= 0; at--) {
    const arcs = arcsOf(states, at > 0 && breaks[at] === 1);
    const here = at * count;
    const sum = at * labels;
    earlier.fill(0);
    for (let arc = 0; arc < arcs.count; arc++) {
      const from = arcs.from[arc]!;
      const label = arcs.label[arc]!;
      const part = move[arcs.move[arc]!]! * emit[sum + label]! * backward[arcs.to[arc]!]!;
      earlier[from]! += part;
      found[sum + label]! += forward[here + from]! * part;
    }
    let total = 0;
    for (let index = sum; index < sum + labels; index++) total += found[index]!;
    if (total > 0) for (let index = sum; index < sum + labels; index++) found[index]! /= total;
    let most = 0;
    for (let state = 0; state < count; state++) if (earlier[state]! > most) most = earlier[state]!;
    if (most > 0) for (let state = 0; state < count; state++) earlier[state]! /= most;
    [backward, earlier] = [earlier, backward];
  }
  return found;
}
