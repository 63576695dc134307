import type { States } from './states.ts';

/** A trained chain: rows of weights found by hash, and what may follow what. Weights are in steps of 1 / `UNIT`. */
export interface Model {
  states: States;
  /** log2 of the number of rows. */
  rowBits: number;
  /** Weights of a row for each label, row after row. */
  rows: Int8Array;
  /** Weight of label `l` after state `s`, at `s * labels + l`. */
  transitions: Int16Array;
}

/** How many steps of a weight are 1 in the exponent. */
export const UNIT = 32;
