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
