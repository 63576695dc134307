/** Stands behind the units of a block that is not full: above all. */
export const NO_UNIT = 0x7fffffff;

/**
 * The index of a unit among the 128 of a block, or of the first above; the last where there is none. In seven steps without a
 * branch: one that is guessed wrong costs more than all of them.
 */
export function placeInBlock(units: Uint32Array, unit: number): number {
  let at = ((units[63]! - unit) >>> 31) << 6;
  at += ((units[at + 31]! - unit) >>> 31) << 5;
  at += ((units[at + 15]! - unit) >>> 31) << 4;
  at += ((units[at + 7]! - unit) >>> 31) << 3;
  at += ((units[at + 3]! - unit) >>> 31) << 2;
  at += ((units[at + 1]! - unit) >>> 31) << 1;
  return at + ((units[at]! - unit) >>> 31);
}

/** 1 where two numbers are the same, or else 0. */
export const sameness = (a: number, b: number): number => {
  const differs = a ^ b;
  return 1 - ((differs | -differs) >>> 31);
};
