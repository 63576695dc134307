import { SUMS } from './emissions.ts';
import type { Model } from './model.ts';
import { powerOf } from './powers.ts';
import { scratch } from './scratch.ts';
import { beginOf } from './states.ts';

/** What may follow in a chain that remembers nothing, as powers: a label is followed by O, by any beginning, or by its own inside. */
interface PlainSteps {
  /** To O and to the beginning of each role, at `role * labels + label`, where O is role 0. */
  power: Float64Array;
  /** On inside the role of a label. */
  stay: Float64Array;
}

const known = new WeakMap<Model, PlainSteps>();

function stepsOf(model: Model): PlainSteps {
  let steps = known.get(model);
  if (!steps) {
    steps = build(model);
    known.set(model, steps);
  }
  return steps;
}

function build({ states: { labels }, transitions }: Model): PlainSteps {
  const top = transitions.reduce((most, weight) => Math.max(most, weight), 0);
  const roles = (labels - 1) / 2;
  const likely = (from: number, to: number): number => powerOf(top - transitions[from * labels + to]!);
  const power = new Float64Array((1 + roles) * labels);
  const stay = new Float64Array(labels);
  for (let from = 0; from < labels; from++) {
    power[from] = likely(from, 0);
    for (let role = 0; role < roles; role++) power[(role + 1) * labels + from] = likely(from, beginOf(role));
    if (from > 0) stay[from] = likely(from, from + (from % 2));
  }
  return { power, stay };
}

/**
 * How likely each label of a chain with one state a label is at each of `length` tokens, the whole sequence considered: forward
 * and backward sums (Rabiner 1989), scaled at each token.
 */
export function plainMarginals(model: Model, sums: Int32Array, offset: number, length: number): Float64Array {
  const { labels } = model.states;
  const { power, stay } = stepsOf(model);
  const { emit, forward } = scratch((length + 1) * labels);
  forward.fill(0, 0, labels);
  forward[0] = 1;
  for (let at = 0; at < length; at++) {
    const sum = at * SUMS + offset;
    const here = at * labels;
    let best = sums[sum]!;
    for (let index = sum + 1; index < sum + labels; index++) if (sums[index]! > best) best = sums[index]!;
    for (let label = 0; label < labels; label++) emit[here + label] = powerOf(best - sums[sum + label]!);
    const there = here + labels;
    let total = 0;
    // To O and the beginnings: from every label.
    for (let to = 0, step = 0; to < labels; to += to === 0 ? 1 : 2) {
      let part = 0;
      for (let from = here; from < there; from++) part += forward[from]! * power[step++]!;
      part *= emit[here + to]!;
      forward[there + to] = part;
      total += part;
    }
    for (let begin = 1; begin < labels; begin += 2) {
      const part =
        (forward[here + begin]! * stay[begin]! + forward[here + begin + 1]! * stay[begin + 1]!) *
        emit[here + begin + 1]!;
      forward[there + begin + 1] = part;
      total += part;
    }
    if (total > 0) {
      const scale = 1 / total;
      for (let state = there; state < there + labels; state++) forward[state]! *= scale;
    }
  }
  return backward(model, emit, forward, length);
}

function backward(model: Model, emit: Float64Array, forward: Float64Array, length: number): Float64Array {
  const { labels } = model.states;
  const { power, stay } = stepsOf(model);
  const likely = new Float64Array(length * labels);
  /** What leads on from each label of a token; and with the token’s own emission. */
  const onward = new Float64Array(labels).fill(1);
  const after = new Float64Array(labels);
  for (let at = length - 1; at >= 0; at--) {
    const here = at * labels;
    const there = here + labels;
    let total = 0;
    for (let label = 0; label < labels; label++) {
      const part = onward[label]!;
      const mass = forward[there + label]! * part;
      likely[here + label] = mass;
      total += mass;
      after[label] = part * emit[here + label]!;
    }
    const scale = total > 0 ? 1 / total : 1;
    let most = 0;
    for (let from = 0; from < labels; from++) {
      likely[here + from]! *= scale;
      let part = from === 0 ? 0 : stay[from]! * after[from + (from % 2)]!;
      for (let to = 0, step = from; to < labels; to += to === 0 ? 1 : 2, step += labels)
        part += power[step]! * after[to]!;
      onward[from] = part;
      if (part > most) most = part;
    }
    if (most > 0) {
      const shrink = 1 / most;
      for (let label = 0; label < labels; label++) onward[label]! *= shrink;
    }
  }
  return likely;
}
