/**
 * How places within units are written. The distance from the place before, less one, is split (Rice 1979): its lower bits as
 * they are, its upper part as so many zeros and a one. How many lower bits pay follows from the length of the unit and how often
 * it holds the term, so it is not written. Of a block of units first all lower bits stand, then all upper parts: where those of
 * one unit begin can be worked out without reading the others.
 */

/** Logarithms in 32nds, of whole numbers alone, so that they are alike on every machine. */
function logOf(value: number): number {
  const whole = 31 - Math.clz32(value);
  return whole * 32 + ((whole > 5 ? value >>> (whole - 5) : value << (5 - whole)) & 31);
}
const LOGS = 256;
const timesLogs = Uint16Array.from({ length: LOGS }, (_, times) => logOf(times + 1));
/** Found by trying: what makes the files smallest. */
const BIAS = -2;
/** Wider numbers could not be read with one four-byte read from any bit. */
const WIDEST = 25;

/** By the code of a length what `lowBits` wants to know of it. */
export const lengthLogs = (lengths: ArrayLike<number>): Int16Array =>
  Int16Array.from(lengths, (length) => logOf(length + 1) + BIAS);

/** How many lower bits the distances of a unit have. */
export function lowBits(lengthLog: number, times: number): number {
  const bits = (lengthLog - (times < LOGS ? timesLogs[times]! : logOf(times + 1))) >> 5;
  return bits < 0 ? 0 : Math.min(bits, WIDEST);
}
