import type { States } from './states.ts';

/** A trained chain: rows of weights found by hash, and what may follow what. Weights are in steps of 1 / `UNIT`. */
export interface Model {
  states: States;
  /** log2 of the number of rows, and of the number of bits that say which features were learned. */
  rowBits: number;
  knownBits: number;
  /** Weights of a row for each label, row after row. */
  rows: Int8Array;
  /** A bit for every learned feature: others are not looked up, so that they do not borrow weights of strangers. */
  known: Uint8Array;
  /** Weight of label `l` after state `s`, at `s * labels + l`. */
  transitions: Int16Array;
}

/** How many steps of a weight are 1 in the exponent. */
export const UNIT = 32;

const HEADER = 8;

/** The bytes of a model: label and state counts, sizes, then its three tables. */
export function writeModel({ states, rowBits, knownBits, rows, known, transitions }: Model): Uint8Array {
  const bytes = new Uint8Array(HEADER + rows.length + known.length + transitions.length * 2);
  bytes.set([1, states.labels, states.count, rowBits, knownBits]);
  // Label by label: zeros and like values stand together, which packs better.
  const count = 1 << rowBits;
  for (let label = 0; label < states.labels; label++)
    for (let row = 0; row < count; row++) bytes[HEADER + label * count + row] = rows[row * states.labels + label]!;
  bytes.set(known, HEADER + rows.length);
  const view = new DataView(bytes.buffer);
  for (const [at, weight] of transitions.entries())
    view.setInt16(HEADER + rows.length + known.length + at * 2, weight, true);
  return bytes;
}

/** Reads what `writeModel` wrote, for the chain it was trained for. */
export function readModel(bytes: Uint8Array, states: States): Model {
  const [version, labels, stateCount, rowBits = 0, knownBits = 0] = bytes;
  if (version !== 1 || labels !== states.labels || stateCount !== states.count)
    throw new Error('The weights of the tagger are of another version than the code: train them anew (npm run train).');
  const count = 1 << rowBits;
  const rows = new Int8Array(count * labels);
  for (let label = 0; label < labels; label++) {
    const from = HEADER + label * count;
    for (let row = 0; row < count; row++) rows[row * labels + label] = bytes[from + row]!;
  }
  const at = HEADER + rows.length;
  const known = bytes.slice(at, at + (1 << (knownBits - 3)));
  const view = new DataView(bytes.buffer, bytes.byteOffset + at + known.length);
  const transitions = new Int16Array(stateCount * labels);
  for (let index = 0; index < transitions.length; index++) transitions[index] = view.getInt16(index * 2, true);
  return { states, rowBits, knownBits, rows, known, transitions };
}
