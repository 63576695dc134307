import { SUMS } from './emissions.ts';
import type { Model } from './model.ts';
import { powerOf } from './powers.ts';
import { scratch } from './scratch.ts';
import { chainOf } from './steps.ts';

/** How likely each label is at each token, the whole sequence considered: forward and backward sums, scaled at each token. */
export function marginals(model: Model, sums: Int32Array, offset: number, breaks: Uint8Array): Float64Array {
  const { states } = model;
  const { count, labels, label } = states;
  const { inside, renewed } = chainOf(model);
  const length = breaks.length;
  const { emit, forward } = scratch((length + 1) * count);
  for (let at = 0; at < length; at++) {
    const sum = at * SUMS + offset;
    let best = sums[sum]!;
    for (let index = sum + 1; index < sum + labels; index++) if (sums[index]! > best) best = sums[index]!;
    for (let label = 0; label < labels; label++) emit[at * labels + label] = powerOf(best - sums[sum + label]!);
  }
  forward.fill(0, 0, count);
  forward[states.start] = 1;
  for (let at = 0; at < length; at++) {
    const { ends, other, power } = (at > 0 && breaks[at] === 1 ? renewed : inside).into;
    const here = at * count;
    const there = here + count;
    const sum = at * labels;
    let total = 0;
    let step = 0;
    for (let state = 0; state < count; state++) {
      const end = ends[state]!;
      let part = 0;
      for (; step < end; step++) part += forward[here + other[step]!]! * power[step]!;
      part *= emit[sum + label[state]!]!;
      forward[there + state] = part;
      total += part;
    }
    const scale = 1 / total;
    if (total > 0) for (let state = there; state < there + count; state++) forward[state]! *= scale;
  }
  const likely = new Float64Array(length * labels);
  /** What leads on from each state of a token; and with the token’s own emission. */
  const onward = new Float64Array(count).fill(1);
  const after = new Float64Array(count);
  for (let at = length - 1; at >= 0; at--) {
    const there = (at + 1) * count;
    const sum = at * labels;
    let total = 0;
    for (let state = 0; state < count; state++) {
      const part = onward[state]!;
      const mass = forward[there + state]! * part;
      likely[sum + label[state]!]! += mass;
      total += mass;
      after[state] = part * emit[sum + label[state]!]!;
    }
    const scale = 1 / total;
    if (total > 0) for (let index = sum; index < sum + labels; index++) likely[index]! *= scale;
    const { ends, other, power } = (at > 0 && breaks[at] === 1 ? renewed : inside).outOf;
    let most = 0;
    let step = 0;
    for (let state = 0; state < count; state++) {
      const end = ends[state]!;
      let part = 0;
      for (; step < end; step++) part += power[step]! * after[other[step]!]!;
      onward[state] = part;
      if (part > most) most = part;
    }
    const shrink = 1 / most;
    if (most > 0) for (let state = 0; state < count; state++) onward[state]! *= shrink;
  }
  return likely;
}
