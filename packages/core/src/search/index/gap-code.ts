/**
 * How places within units are written: in one of two ways, a block of units at a time.
 *
 * Short: the distance from the place before, less one, is split (Rice 1979): its lower bits as they are, its upper part as so
 * many zeros and a one. How many lower bits pay follows from the length of the unit and how often it holds the term, so it is not
 * written. Of a block first all lower bits stand, then all upper parts: where those of one unit begin can be worked out without
 * reading the others.
 *
 * Flat: the places as they are, in as many bits as the length of the unit asks for. Read in a third of the time. The first block
 * of a term is never flat.
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
export const WIDEST = 25;

/** By the code of a length what `lowBits` wants to know of it. */
export const lengthLogs = (lengths: ArrayLike<number>): Int16Array =>
  Int16Array.from(lengths, (length) => logOf(length + 1) + BIAS);

/** How many lower bits the distances of a unit have. */
export function lowBits(lengthLog: number, times: number): number {
  const bits = (lengthLog - (times < LOGS ? timesLogs[times]! : logOf(times + 1))) >> 5;
  return bits < 0 ? 0 : Math.min(bits, WIDEST);
}

/** How many bits a place takes that is written as it is: enough for any of the unit, unless its length is coded far too low. */
export const flatBits = (lengthLog: number): number => ((lengthLog - BIAS + 1) >> 5) + 1;
