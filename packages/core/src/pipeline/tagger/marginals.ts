import { type Model, UNIT } from './model.ts';

/** exp(-k / UNIT), by multiplying alone: `Math.exp` is not the same to the last bit everywhere. */
const POWERS = new Float64Array(UNIT * 24);
for (let at = 0, power = 1; at < POWERS.length; at++) {
  POWERS[at] = power;
  power *= 0.96923323447634413; // exp(-1 / 32)
}
const power = (steps: number): number => (steps < POWERS.length ? POWERS[steps]! : 0);

/** How likely each label is at each token, the whole sequence considered: forward and backward sums, scaled at each token. */
export function marginals(model: Model, sums: Int32Array, breaks: Uint8Array): Float64Array {
  const { states, transitions } = model;
  const { count, labels, next, renewed, start } = states;
  const length = breaks.length;
  let top = 0;
  for (const weight of transitions) if (weight > top) top = weight;
  const move = new Float64Array(count * labels);
  for (let at = 0; at < move.length; at++) move[at] = next[at]! < 0 ? 0 : power(top - transitions[at]!);
  const emit = new Float64Array(length * labels);
  for (let at = 0; at < length; at++) {
    let best = sums[at * labels]!;
    for (let l = 1; l < labels; l++) if (sums[at * labels + l]! > best) best = sums[at * labels + l]!;
    for (let l = 0; l < labels; l++) emit[at * labels + l] = power(best - sums[at * labels + l]!);
  }
  const forward = new Float64Array((length + 1) * count);
  forward[start] = 1;
  for (let at = 0; at < length; at++) {
    const fresh = at > 0 && breaks[at] === 1;
    const here = at * count;
    const there = here + count;
    let total = 0;
    for (let state = 0; state < count; state++) {
      const mass = forward[here + state]!;
      if (mass === 0) continue;
      const row = (fresh ? renewed[state]! : state) * labels;
      for (let l = 0; l < labels; l++) {
        const to = next[row + l]!;
        if (to < 0) continue;
        const part = mass * move[row + l]! * emit[at * labels + l]!;
        forward[there + to]! += part;
        total += part;
      }
    }
    if (total > 0) for (let state = 0; state < count; state++) forward[there + state]! /= total;
  }
  const found = new Float64Array(length * labels);
  let backward = new Float64Array(count).fill(1);
  let earlier = new Float64Array(count);
  for (let at = length - 1; at >= 0; at--) {
    const fresh = at > 0 && breaks[at] === 1;
    const here = at * count;
    let total = 0;
    let most = 0;
    for (let state = 0; state < count; state++) {
      const row = (fresh ? renewed[state]! : state) * labels;
      const mass = forward[here + state]!;
      let sum = 0;
      for (let l = 0; l < labels; l++) {
        const to = next[row + l]!;
        if (to < 0) continue;
        const part = move[row + l]! * emit[at * labels + l]! * backward[to]!;
        sum += part;
        found[at * labels + l]! += mass * part;
        total += mass * part;
      }
      earlier[state] = sum;
      if (sum > most) most = sum;
    }
    if (total > 0) for (let l = 0; l < labels; l++) found[at * labels + l]! /= total;
    if (most > 0) for (let state = 0; state < count; state++) earlier[state]! /= most;
    [backward, earlier] = [earlier, backward];
  }
  return found;
}
