import { SUMS } from './emissions.ts';
import { powerOf } from './powers.ts';
import { scratch } from './scratch.ts';
import { CELLS, type RoleSteps } from './three-roles.ts';

/** How likely each label is at each token, as `plainMarginals`, for the chain of three roles, its steps written out. */
export function roleMarginals(
  { power, stay }: RoleSteps,
  sums: Int32Array,
  offset: number,
  breaks: Uint8Array,
): Float64Array {
  const length = breaks.length;
  const { emit, forward } = scratch((length + 1) * CELLS);
  const renewed = new Float64Array(CELLS);
  forward.fill(0, 0, CELLS);
  forward[0] = 1;
  let scale = 1;
  for (let at = 0; at < length; at++) {
    const sum = at * SUMS + offset;
    let best = sums[sum]!;
    for (let index = sum + 1; index < sum + 7; index++) if (sums[index]! > best) best = sums[index]!;
    for (let label = 0; label < 7; label++) emit[at * 8 + label] = powerOf(best - sums[sum + label]!);
    const isNew = at > 0 && breaks[at] === 1;
    if (isNew) forget(forward, at * CELLS, renewed);
    const here = (at + 1) * CELLS;
    step(power, stay, isNew ? renewed : forward, isNew ? 0 : at * CELLS, forward, here);
    const e0 = emit[at * 8]! * scale;
    const e1 = emit[at * 8 + 1]! * scale;
    const e2 = emit[at * 8 + 2]! * scale;
    const e3 = emit[at * 8 + 3]! * scale;
    const e4 = emit[at * 8 + 4]! * scale;
    const e5 = emit[at * 8 + 5]! * scale;
    const e6 = emit[at * 8 + 6]! * scale;
    let total = 0;
    for (let cell = here; cell < here + CELLS; cell += 8) {
      const f0 = forward[cell]! * e0;
      const f1 = forward[cell + 1]! * e1;
      const f2 = forward[cell + 2]! * e2;
      const f3 = forward[cell + 3]! * e3;
      const f4 = forward[cell + 4]! * e4;
      const f5 = forward[cell + 5]! * e5;
      const f6 = forward[cell + 6]! * e6;
      forward[cell] = f0;
      forward[cell + 1] = f1;
      forward[cell + 2] = f2;
      forward[cell + 3] = f3;
      forward[cell + 4] = f4;
      forward[cell + 5] = f5;
      forward[cell + 6] = f6;
      total += f0 + (f1 + f2) + (f3 + f4) + (f5 + f6);
    }
    // The next token is scaled by it.
    scale = total > 0 ? 1 / total : 1;
  }
  return backward(power, stay, emit, forward, breaks);
}

/** A step from every cell to all that may follow, before the token is looked at. */
function step(
  power: Float64Array,
  stay: Float64Array,
  before: Float64Array,
  base: number,
  forward: Float64Array,
  here: number,
): void {
  for (let cell = here; cell < here + CELLS; cell += 8) {
    forward[cell + 1] = 0;
    forward[cell + 3] = 0;
    forward[cell + 5] = 0;
  }
  for (let set = 0; set < 8; set++) {
    const cell = set * 8;
    const f0 = before[base + cell]!;
    const f1 = before[base + cell + 1]!;
    const f2 = before[base + cell + 2]!;
    const f3 = before[base + cell + 3]!;
    const f4 = before[base + cell + 4]!;
    const f5 = before[base + cell + 5]!;
    const f6 = before[base + cell + 6]!;
    const p = set * 32;
    forward[here + cell] =
      f0 * power[p]! +
      (f1 * power[p + 1]! + f2 * power[p + 2]!) +
      (f3 * power[p + 3]! + f4 * power[p + 4]!) +
      (f5 * power[p + 5]! + f6 * power[p + 6]!);
    forward[here + (set | 1) * 8 + 1]! +=
      f0 * power[p + 8]! +
      (f1 * power[p + 9]! + f2 * power[p + 10]!) +
      (f3 * power[p + 11]! + f4 * power[p + 12]!) +
      (f5 * power[p + 13]! + f6 * power[p + 14]!);
    forward[here + (set | 2) * 8 + 3]! +=
      f0 * power[p + 16]! +
      (f1 * power[p + 17]! + f2 * power[p + 18]!) +
      (f3 * power[p + 19]! + f4 * power[p + 20]!) +
      (f5 * power[p + 21]! + f6 * power[p + 22]!);
    forward[here + (set | 4) * 8 + 5]! +=
      f0 * power[p + 24]! +
      (f1 * power[p + 25]! + f2 * power[p + 26]!) +
      (f3 * power[p + 27]! + f4 * power[p + 28]!) +
      (f5 * power[p + 29]! + f6 * power[p + 30]!);
    forward[here + cell + 2] = f1 * stay[cell + 1]! + f2 * stay[cell + 2]!;
    forward[here + cell + 4] = f3 * stay[cell + 3]! + f4 * stay[cell + 4]!;
    forward[here + cell + 6] = f5 * stay[cell + 5]! + f6 * stay[cell + 6]!;
  }
}

/** A new sentence forgets all roles but the one that goes on into it. */
function forget(from: Float64Array, base: number, to: Float64Array): void {
  to.fill(0);
  for (let cell = 0; cell < CELLS; cell++) to[keptSet(cell & 7) * 8 + (cell & 7)]! += from[base + cell]!;
}

const keptSet = (label: number): number => (label === 0 ? 0 : 1 << ((label - 1) >> 1));

function backward(
  power: Float64Array,
  stay: Float64Array,
  emit: Float64Array,
  forward: Float64Array,
  breaks: Uint8Array,
): Float64Array {
  const length = breaks.length;
  const likely = new Float64Array(length * 7);
  /** What leads on from each cell of a token. */
  const onward = new Float64Array(CELLS).fill(1);
  for (let at = length - 1; at >= 0; at--) {
    const here = (at + 1) * CELLS;
    const row = at * 7;
    let m0 = 0;
    let m1 = 0;
    let m2 = 0;
    let m3 = 0;
    let m4 = 0;
    let m5 = 0;
    let m6 = 0;
    for (let cell = 0; cell < CELLS; cell += 8) {
      m0 += forward[here + cell]! * onward[cell]!;
      m1 += forward[here + cell + 1]! * onward[cell + 1]!;
      m2 += forward[here + cell + 2]! * onward[cell + 2]!;
      m3 += forward[here + cell + 3]! * onward[cell + 3]!;
      m4 += forward[here + cell + 4]! * onward[cell + 4]!;
      m5 += forward[here + cell + 5]! * onward[cell + 5]!;
      m6 += forward[here + cell + 6]! * onward[cell + 6]!;
    }
    const total = m0 + (m1 + m2) + (m3 + m4) + (m5 + m6);
    const scale = total > 0 ? 1 / total : 1;
    likely[row] = m0 * scale;
    likely[row + 1] = m1 * scale;
    likely[row + 2] = m2 * scale;
    likely[row + 3] = m3 * scale;
    likely[row + 4] = m4 * scale;
    likely[row + 5] = m5 * scale;
    likely[row + 6] = m6 * scale;
    if (at === 0) break;
    back(power, stay, emit, at * 8, scale, onward);
    if (breaks[at] === 1)
      for (let label = 0; label < 7; label++) {
        const kept = onward[keptSet(label) * 8 + label]!;
        for (let cell = label; cell < CELLS; cell += 8) onward[cell] = kept;
      }
  }
  return likely;
}

/** A step back to every cell from all that may follow, the emission of what follows included. */
function back(
  power: Float64Array,
  stay: Float64Array,
  emit: Float64Array,
  row: number,
  scale: number,
  onward: Float64Array,
): void {
  const e0 = emit[row]! * scale;
  const e1 = emit[row + 1]! * scale;
  const e2 = emit[row + 2]! * scale;
  const e3 = emit[row + 3]! * scale;
  const e4 = emit[row + 4]! * scale;
  const e5 = emit[row + 5]! * scale;
  const e6 = emit[row + 6]! * scale;
  // A set leads to itself and to larger ones alone: what has been rewritten is not read again.
  for (let set = 0; set < 8; set++) {
    const cell = set * 8;
    const o = onward[cell]! * e0;
    const b1 = onward[(set | 1) * 8 + 1]! * e1;
    const b2 = onward[(set | 2) * 8 + 3]! * e3;
    const b3 = onward[(set | 4) * 8 + 5]! * e5;
    const i1 = onward[cell + 2]! * e2;
    const i2 = onward[cell + 4]! * e4;
    const i3 = onward[cell + 6]! * e6;
    const p = set * 32;
    onward[cell] = o * power[p]! + b1 * power[p + 8]! + (b2 * power[p + 16]! + b3 * power[p + 24]!);
    onward[cell + 1] =
      o * power[p + 1]! + b1 * power[p + 9]! + (b2 * power[p + 17]! + b3 * power[p + 25]!) + i1 * stay[cell + 1]!;
    onward[cell + 2] =
      o * power[p + 2]! + b1 * power[p + 10]! + (b2 * power[p + 18]! + b3 * power[p + 26]!) + i1 * stay[cell + 2]!;
    onward[cell + 3] =
      o * power[p + 3]! + b1 * power[p + 11]! + (b2 * power[p + 19]! + b3 * power[p + 27]!) + i2 * stay[cell + 3]!;
    onward[cell + 4] =
      o * power[p + 4]! + b1 * power[p + 12]! + (b2 * power[p + 20]! + b3 * power[p + 28]!) + i2 * stay[cell + 4]!;
    onward[cell + 5] =
      o * power[p + 5]! + b1 * power[p + 13]! + (b2 * power[p + 21]! + b3 * power[p + 29]!) + i3 * stay[cell + 5]!;
    onward[cell + 6] =
      o * power[p + 6]! + b1 * power[p + 14]! + (b2 * power[p + 22]! + b3 * power[p + 30]!) + i3 * stay[cell + 6]!;
  }
}
