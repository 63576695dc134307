import { once } from '../../text/once.ts';
import { SUMS } from './emissions.ts';
import type { Model } from './model.ts';
import { powerOf } from './powers.ts';
import { scratch } from './scratch.ts';
import { beginOf } from './states.ts';

/** O, and beginning and inside of four roles: a chain of fewer roles never comes to the others. */
const LABELS = 9;
const MOST_ROLES = 4;

/** What may follow in a chain that remembers nothing, as powers: a label is followed by O, by any beginning, or by its own inside. */
interface PlainSteps {
  /** To O and to the beginning of each role, at `role * 9 + label`, where O is role 0. */
  power: Float64Array;
  /** On inside the role of a label. */
  stay: Float64Array;
}

const stepsOf = once(({ states: { labels }, transitions }: Model): PlainSteps => {
  const roles = (labels - 1) / 2;
  if (roles > MOST_ROLES)
    throw new Error(`A chain that remembers nothing has ${MOST_ROLES} roles at most, not ${roles}.`);
  const top = transitions.reduce((most, weight) => Math.max(most, weight), 0);
  const likely = (from: number, to: number): number => powerOf(top - transitions[from * labels + to]!);
  const power = new Float64Array((1 + MOST_ROLES) * LABELS);
  const stay = new Float64Array(LABELS);
  for (let from = 0; from < labels; from++) {
    power[from] = likely(from, 0);
    for (let role = 0; role < roles; role++) power[(role + 1) * LABELS + from] = likely(from, beginOf(role));
    if (from > 0) stay[from] = likely(from, from + (from % 2));
  }
  return { power, stay };
});

/**
 * How likely each label of a chain with one state a label is at each of `length` tokens, the whole sequence considered: forward
 * and backward sums (Rabiner 1989), scaled at each token, their steps written out. Label by label, token after token.
 */
export function plainMarginals(model: Model, sums: Int32Array, offset: number, length: number): Float64Array {
  const { labels } = model.states;
  const { power, stay } = stepsOf(model);
  const { emit, forward } = scratch(length * LABELS);
  powers(emit, sums, offset, length, labels);
  ahead(power, stay, emit, forward, length);
  const likely = new Float64Array(length * labels);
  behind(power, stay, emit, forward, length);
  for (let at = 0; at < length; at++)
    for (let label = 0; label < labels; label++) likely[at * labels + label] = forward[at * LABELS + label]!;
  return likely;
}

/** What each token makes of each label: 1 for the best. */
function powers(emit: Float64Array, sums: Int32Array, offset: number, length: number, labels: number): void {
  for (let at = 0, sum = offset, cell = 0; at < length; at++, sum += SUMS, cell += LABELS) {
    let best = sums[sum]!;
    for (let index = sum + 1; index < sum + labels; index++) if (sums[index]! > best) best = sums[index]!;
    for (let label = 0; label < labels; label++) emit[cell + label] = powerOf(best - sums[sum + label]!);
    for (let label = labels; label < LABELS; label++) emit[cell + label] = 0;
  }
}

/** How likely each label is from what stands before, and its token. */
function ahead(p: Float64Array, stay: Float64Array, emit: Float64Array, forward: Float64Array, length: number): void {
  let f0 = 1;
  let f1 = 0;
  let f2 = 0;
  let f3 = 0;
  let f4 = 0;
  let f5 = 0;
  let f6 = 0;
  let f7 = 0;
  let f8 = 0;
  for (let cell = 0; cell < length * LABELS; cell += LABELS) {
    const t0 =
      f0 * p[0]! +
      (f1 * p[1]! + f2 * p[2]! + (f3 * p[3]! + f4 * p[4]!)) +
      (f5 * p[5]! + f6 * p[6]! + (f7 * p[7]! + f8 * p[8]!));
    const t1 =
      f0 * p[9]! +
      (f1 * p[10]! + f2 * p[11]! + (f3 * p[12]! + f4 * p[13]!)) +
      (f5 * p[14]! + f6 * p[15]! + (f7 * p[16]! + f8 * p[17]!));
    const t3 =
      f0 * p[18]! +
      (f1 * p[19]! + f2 * p[20]! + (f3 * p[21]! + f4 * p[22]!)) +
      (f5 * p[23]! + f6 * p[24]! + (f7 * p[25]! + f8 * p[26]!));
    const t5 =
      f0 * p[27]! +
      (f1 * p[28]! + f2 * p[29]! + (f3 * p[30]! + f4 * p[31]!)) +
      (f5 * p[32]! + f6 * p[33]! + (f7 * p[34]! + f8 * p[35]!));
    const t7 =
      f0 * p[36]! +
      (f1 * p[37]! + f2 * p[38]! + (f3 * p[39]! + f4 * p[40]!)) +
      (f5 * p[41]! + f6 * p[42]! + (f7 * p[43]! + f8 * p[44]!));
    f2 = (f1 * stay[1]! + f2 * stay[2]!) * emit[cell + 2]!;
    f4 = (f3 * stay[3]! + f4 * stay[4]!) * emit[cell + 4]!;
    f6 = (f5 * stay[5]! + f6 * stay[6]!) * emit[cell + 6]!;
    f8 = (f7 * stay[7]! + f8 * stay[8]!) * emit[cell + 8]!;
    f0 = t0 * emit[cell]!;
    f1 = t1 * emit[cell + 1]!;
    f3 = t3 * emit[cell + 3]!;
    f5 = t5 * emit[cell + 5]!;
    f7 = t7 * emit[cell + 7]!;
    const total = f0 + (f1 + f2 + (f3 + f4)) + (f5 + f6 + (f7 + f8));
    const scale = total > 0 ? 1 / total : 1;
    forward[cell] = f0 *= scale;
    forward[cell + 1] = f1 *= scale;
    forward[cell + 2] = f2 *= scale;
    forward[cell + 3] = f3 *= scale;
    forward[cell + 4] = f4 *= scale;
    forward[cell + 5] = f5 *= scale;
    forward[cell + 6] = f6 *= scale;
    forward[cell + 7] = f7 *= scale;
    forward[cell + 8] = f8 *= scale;
  }
}

/** Turns what `ahead` found into how likely each label is, what stands behind considered too. */
function behind(p: Float64Array, stay: Float64Array, emit: Float64Array, forward: Float64Array, length: number): void {
  // What leads on from each label of a token.
  let o0 = 1;
  let o1 = 1;
  let o2 = 1;
  let o3 = 1;
  let o4 = 1;
  let o5 = 1;
  let o6 = 1;
  let o7 = 1;
  let o8 = 1;
  for (let cell = (length - 1) * LABELS; cell >= 0; cell -= LABELS) {
    const m0 = forward[cell]! * o0;
    const m1 = forward[cell + 1]! * o1;
    const m2 = forward[cell + 2]! * o2;
    const m3 = forward[cell + 3]! * o3;
    const m4 = forward[cell + 4]! * o4;
    const m5 = forward[cell + 5]! * o5;
    const m6 = forward[cell + 6]! * o6;
    const m7 = forward[cell + 7]! * o7;
    const m8 = forward[cell + 8]! * o8;
    const total = m0 + (m1 + m2 + (m3 + m4)) + (m5 + m6 + (m7 + m8));
    const scale = total > 0 ? 1 / total : 1;
    forward[cell] = m0 * scale;
    forward[cell + 1] = m1 * scale;
    forward[cell + 2] = m2 * scale;
    forward[cell + 3] = m3 * scale;
    forward[cell + 4] = m4 * scale;
    forward[cell + 5] = m5 * scale;
    forward[cell + 6] = m6 * scale;
    forward[cell + 7] = m7 * scale;
    forward[cell + 8] = m8 * scale;
    // The same scale keeps what leads on within bounds: labels that matter are about as likely as their token.
    const a0 = o0 * emit[cell]! * scale;
    const a1 = o1 * emit[cell + 1]! * scale;
    const a2 = o2 * emit[cell + 2]! * scale;
    const a3 = o3 * emit[cell + 3]! * scale;
    const a4 = o4 * emit[cell + 4]! * scale;
    const a5 = o5 * emit[cell + 5]! * scale;
    const a6 = o6 * emit[cell + 6]! * scale;
    const a7 = o7 * emit[cell + 7]! * scale;
    const a8 = o8 * emit[cell + 8]! * scale;
    o0 = a0 * p[0]! + (a1 * p[9]! + a3 * p[18]! + (a5 * p[27]! + a7 * p[36]!));
    o1 = a0 * p[1]! + (a1 * p[10]! + a3 * p[19]! + (a5 * p[28]! + a7 * p[37]!)) + a2 * stay[1]!;
    o2 = a0 * p[2]! + (a1 * p[11]! + a3 * p[20]! + (a5 * p[29]! + a7 * p[38]!)) + a2 * stay[2]!;
    o3 = a0 * p[3]! + (a1 * p[12]! + a3 * p[21]! + (a5 * p[30]! + a7 * p[39]!)) + a4 * stay[3]!;
    o4 = a0 * p[4]! + (a1 * p[13]! + a3 * p[22]! + (a5 * p[31]! + a7 * p[40]!)) + a4 * stay[4]!;
    o5 = a0 * p[5]! + (a1 * p[14]! + a3 * p[23]! + (a5 * p[32]! + a7 * p[41]!)) + a6 * stay[5]!;
    o6 = a0 * p[6]! + (a1 * p[15]! + a3 * p[24]! + (a5 * p[33]! + a7 * p[42]!)) + a6 * stay[6]!;
    o7 = a0 * p[7]! + (a1 * p[16]! + a3 * p[25]! + (a5 * p[34]! + a7 * p[43]!)) + a8 * stay[7]!;
    o8 = a0 * p[8]! + (a1 * p[17]! + a3 * p[26]! + (a5 * p[35]! + a7 * p[44]!)) + a8 * stay[8]!;
  }
}
