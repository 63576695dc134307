import { type ByteSink, reserve } from './byte-sink.ts';
import { flatBits, lowBits, WIDEST } from './gap-code.ts';
import { BLOCK, OVERREAD } from './packed-block.ts';
import type { TermRows } from './term-rows.ts';

/** Writes places, block by block, in the ways of `gap-code.ts`. */
export interface PlaceWriter {
  /** Writes those of the rows `from` to `to`, which begin at `place`, and tells where the next begin. */
  put(rows: TermRows, from: number, to: number, place: number): number;
  /** The block written last is flat. */
  flat: boolean;
}

/**
 * A term that stands as often as in a block is frequent where that makes so many units: most phrases have such a word, and reading
 * it is most of their work.
 */
const FREQUENT = 4096;
/** So many times the bytes may flat places take: of a frequent term and of any other. */
const DEAREST = { frequent: 1.6, other: 1.1 };

export function placeWriter(sink: ByteSink, lengthLog: (unit: number) => number, allUnits: number): PlaceWriter {
  let gaps = new Uint32Array(1 << 10);
  let words = new Uint32Array(1 << 10);
  const widths = new Uint8Array(BLOCK);
  const flatWidths = new Uint8Array(BLOCK);
  const writer: PlaceWriter = { put, flat: false };
  return writer;

  function put(rows: TermRows, from: number, to: number, place: number): number {
    if (rows.places - place > gaps.length) gaps = new Uint32Array(rows.places * 2);
    const { low, high, flat } = measure(rows, from, to, place);
    const span = rows.units[to - 1]! - rows.units[from]! + 1;
    const dearest = BLOCK * allUnits >= FREQUENT * span ? DEAREST.frequent : DEAREST.other;
    // a term of one block has nowhere to say how it is written
    writer.flat = from > 0 && flat <= (low + high) * dearest;
    return writer.flat ? putFlat(rows, from, to, place, flat) : putShort(rows, from, to, place, low, high);
  }

  /** Puts the distances into `gaps` and tells how many bits their lower and their upper parts take, and the places as they are. */
  function measure({ units, times, positions }: TermRows, from: number, to: number, place: number) {
    let low = 0;
    let high = 0;
    let flat = 0;
    let at = place;
    for (let row = from; row < to; row++) {
      const count = times[row]!;
      const log = lengthLog(units[row]!);
      const width = lowBits(log, count);
      const flatWidth = flatBits(log);
      widths[row - from] = width;
      flatWidths[row - from] = flatWidth;
      low += width * count;
      high += count;
      flat += flatWidth * count;
      let last = -1;
      for (const end = at + count; at < end; at++) {
        const gap = positions[at]! - last - 1;
        last += gap + 1;
        gaps[at - place] = gap;
        high += gap >>> width;
      }
      if (flatWidth > WIDEST || last >= 1 << flatWidth) flat = Number.POSITIVE_INFINITY;
    }
    return { low, high, flat };
  }

  function putShort({ times }: TermRows, from: number, to: number, place: number, low: number, high: number): number {
    makeRoom(low + high);
    let one = low - 1;
    let gap = 0;
    // lower bits are put together before they are written
    let word = 0;
    let filled = 0;
    let at = 0;
    for (let row = from; row < to; row++) {
      const width = widths[row - from]!;
      const mask = (1 << width) - 1;
      for (const end = gap + times[row]!; gap < end; gap++) {
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
    putWords((low + high + 7) >>> 3);
    return place + gap;
  }

  function putFlat({ times, positions }: TermRows, from: number, to: number, place: number, bits: number): number {
    makeRoom(bits);
    let next = place;
    let word = 0;
    let filled = 0;
    let at = 0;
    for (let row = from; row < to; row++) {
      const width = flatWidths[row - from]!;
      for (const end = next + times[row]!; next < end; next++) {
        const position = positions[next]!;
        word |= position << filled;
        filled += width;
        if (filled < 32) continue;
        words[at++] = word;
        filled -= 32;
        word = filled === 0 ? 0 : position >>> (width - filled);
      }
    }
    words[at] = word;
    putWords((bits + 7) >>> 3);
    return next;
  }

  function makeRoom(bits: number): void {
    const used = (bits + 31) >>> 5;
    if (used >= words.length) words = new Uint32Array(used * 2);
    else words.fill(0, 0, used + 1);
  }

  function putWords(size: number): void {
    reserve(sink, size + OVERREAD);
    const { bytes } = sink;
    if (size < 64) for (let at = 0; at < size; at++) bytes[sink.length + at] = words[at >>> 2]! >>> ((at & 3) * 8);
    else bytes.set(new Uint8Array(words.buffer, 0, size), sink.length);
    sink.length += size;
  }
}
