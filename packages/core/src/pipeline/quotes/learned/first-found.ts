import type { Scene } from '../scene.ts';

/** Distances by steps that matter. */
export const steps = (distance: number): number =>
  distance < 5 ? distance : distance < 9 ? 5 : distance < 16 ? 6 : distance < 30 ? 7 : 8;

/** How far one looks for another label, and for a cue. */
const NEAR = 40;
const FAR = 60;
/** More roles to the right than make such a number are not told apart. */
const ENOUGH = 1000;

/** What stands around each token of a stretch, by the labels of a first reading. */
export interface FirstFound {
  /** The nearest token to the left and right of another role than its own: role and distance in one number, 0 for none. */
  before: Int32Array;
  after: Int32Array;
  /** The nearest beginning of a cue to the left and right, counted from the first token of the stretch; -1 for none. */
  cueLeft: Int32Array;
  cueRight: Int32Array;
  /** The roles that begin in its sentence to the left and right, two bits each, and which of them the sentence has, as bits. */
  left: Int32Array;
  right: Int32Array;
  has: Uint8Array;
}

/** Looks both ways once over the tokens from `from` on, which a first reading has labelled. */
export function firstFound(scene: Scene, labels: Uint8Array, from: number): FirstFound {
  const column = (): Int32Array => new Int32Array(labels.length);
  const found: FirstFound = {
    before: column(),
    after: column(),
    cueLeft: column(),
    cueRight: column(),
    left: column(),
    right: column(),
    has: new Uint8Array(labels.length),
  };
  look(labels, 0, 1, found.before, found.cueLeft);
  look(labels, labels.length - 1, -1, found.after, found.cueRight);
  for (let first = 0; first < labels.length; ) {
    const unit = scene.unitOf[from + first]!;
    let last = first + 1;
    while (last < labels.length && scene.unitOf[from + last] === unit) last++;
    if (scene.units[unit]) sequences(labels, first, last, found);
    first = last;
  }
  return found;
}

/** Fills in what stands behind, going one way. */
function look(labels: Uint8Array, start: number, way: 1 | -1, others: Int32Array, cues: Int32Array): void {
  // Where each role was last seen, and a cue begun.
  const seen = [0, -FAR, -FAR, -FAR];
  let cue = -FAR;
  for (let step = 0, at = start; step < labels.length; step++, at += way) {
    const label = labels[at]!;
    const own = (label + 1) >> 1;
    let role = 0;
    let where = step - NEAR;
    for (let other = 1; other <= 3; other++)
      if (other !== own && seen[other]! > where) {
        role = other;
        where = seen[other]!;
      }
    others[at] = role === 0 ? 0 : role * 16 + steps(step - where);
    cues[at] = step - cue < FAR ? start + way * cue : -1;
    if (own > 0) seen[own] = step;
    if (label === 3) cue = step;
  }
}

/** The roles that begin in the sentence `first` to `last`. */
function sequences(labels: Uint8Array, first: number, last: number, { left, right, has }: FirstFound): void {
  const begins: number[] = [];
  let bits = 0;
  for (let at = first; at < last; at++)
    if (labels[at]! % 2 === 1) {
      begins.push(at);
      bits |= 1 << ((labels[at]! - 1) >> 1);
    }
  let next = 0;
  let behind = 0;
  for (let at = first; at < last; at++) {
    left[at] = behind;
    if (begins[next] === at) {
      behind = (behind << 2) | ((labels[at]! + 1) >> 1);
      next++;
    }
    let ahead = 0;
    for (let index = next; index < begins.length && ahead < ENOUGH; index++)
      ahead = (ahead << 2) | ((labels[begins[index]!]! + 1) >> 1);
    right[at] = ahead;
    has[at] = bits;
  }
}
