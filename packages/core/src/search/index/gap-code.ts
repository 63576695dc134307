import { type ByteSink, reserve } from './byte-sink.ts';
import { BLOCK, OVERREAD } from './packed-block.ts';
import type { TermRows } from './term-rows.ts';

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

/** Writes the places of the rows `from` to `to`, which begin at `place`, and tells where the next begin. */
export function gapWriter(sink: ByteSink, lengthLog: (unit: number) => number) {
  let gaps = new Uint32Array(1 << 10);
  let words = new Uint32Array(1 << 10);
  const widths = new Uint8Array(BLOCK);

  /** Puts the distances into `gaps` and tells how many bits the lower and the upper parts take. */
  function measure({ units, times, positions }: TermRows, from: number, to: number, place: number) {
    let low = 0;
    let high = 0;
    let at = place;
    for (let row = from; row < to; row++) {
      const count = times[row]!;
      const width = lowBits(lengthLog(units[row]!), count);
      widths[row - from] = width;
      low += width * count;
      high += count;
      let last = -1;
      for (const end = at + count; at < end; at++) {
        const gap = positions[at]! - last - 1;
        last += gap + 1;
        gaps[at - place] = gap;
        high += gap >>> width;
      }
    }
    return { low, high };
  }

  return (rows: TermRows, from: number, to: number, place: number): number => {
    if (rows.places - place > gaps.length) gaps = new Uint32Array(rows.places * 2);
    const { low, high } = measure(rows, from, to, place);
    const used = (low + high + 31) >>> 5;
    if (used >= words.length) words = new Uint32Array(used * 2);
    else words.fill(0, 0, used + 1);
    let one = low - 1;
    let gap = 0;
    // lower bits are put together before they are written
    let word = 0;
    let filled = 0;
    let at = 0;
    for (let row = from; row < to; row++) {
      const width = widths[row - from]!;
      const mask = (1 << width) - 1;
      for (const end = gap + rows.times[row]!; gap < end; gap++) {
        const value = gaps[gap]!;
        one += (value >>> width) + 1;
        words[one >>> 5]! |= 1 << (one & 31);
        const lower = value & mask;
        word |= lower << filled;
        filled += width;
        if (filled < 32) continue;
        words[at++] = word;
        filled -= 32;
        word = filled === 0 ? 0 : lower >>> (width - filled);
      }
    }
    // the upper parts may begin in the same word
    words[at]! |= word;
    const size = (low + high + 7) >>> 3;
    reserve(sink, size + OVERREAD);
    const { bytes } = sink;
    if (size < 64) for (let at = 0; at < size; at++) bytes[sink.length + at] = words[at >>> 2]! >>> ((at & 3) * 8);
    else bytes.set(new Uint8Array(words.buffer, 0, size), sink.length);
    sink.length += size;
    return place + gap;
  };
}
