import { type ByteSink, reserve } from './byte-sink.ts';
import { lowBits } from './gap-code.ts';
import { BLOCK, OVERREAD } from './packed-block.ts';
import type { TermRows } from './term-rows.ts';

/** So few bytes are sooner written one by one. */
const COPIED_ONE_BY_ONE = 64;

/**
 * Writes the places of the rows `from` to `to` of a term, which begin at `place`, and tells where the next begin
 * (`gap-code.ts`). `codes` are the lengths of units, `logs` what stands for each code.
 */
export function gapWriter(sink: ByteSink, codes: Uint8Array, logs: Int16Array) {
  let gaps = new Uint32Array(1 << 10);
  /** By place how many lower bits its distance has. */
  let widths = new Uint8Array(1 << 10);
  let words = new Int32Array(1 << 10);
  const rowWidths = new Uint8Array(BLOCK);

  /** Works out the widths of rows and tells how many places they have. */
  function widthsOf({ units, times }: TermRows, from: number, to: number): number {
    let places = 0;
    for (let row = from; row < to; row++) {
      rowWidths[row - from] = lowBits(logs[codes[units[row]!]!]!, times[row]!);
      places += times[row]!;
    }
    return places;
  }

  /** Puts distances and their widths side by side and tells how many bits all lower and all upper parts take. */
  function measure({ positions, owners }: TermRows, from: number, place: number, count: number) {
    let low = 0;
    let high = count;
    let before = 0;
    let owner = -1;
    for (let at = 0; at < count; at++) {
      const row = owners[place + at]! - from;
      const position = positions[place + at]!;
      // from the beginning of the unit where the row is another: a branch would be guessed wrong half the time
      const gap = position - (before & (((owner - row) >>> 31) - 1));
      before = position + 1;
      owner = row;
      const width = rowWidths[row]!;
      gaps[at] = gap;
      widths[at] = width;
      low += width;
      high += gap >>> width;
    }
    return { low, high };
  }

  /** Puts lower and upper parts into `words`, the upper ones from the bit `low` on. */
  function pack(count: number, low: number): void {
    let one = low - 1;
    // lower bits are put together before they are written
    let word = 0;
    let filled = 0;
    let at = 0;
    for (let place = 0; place < count; place++) {
      const gap = gaps[place]!;
      const width = widths[place]!;
      one += (gap >>> width) + 1;
      words[one >>> 5]! |= 1 << (one & 31);
      const lower = gap & ((1 << width) - 1);
      word |= lower << filled;
      filled += width;
      if (filled < 32) continue;
      words[at++] = word;
      filled -= 32;
      word = filled === 0 ? 0 : lower >>> (width - filled);
    }
    // the upper parts may begin in the same word
    words[at]! |= word;
  }

  return (rows: TermRows, from: number, to: number, place: number): number => {
    const count = widthsOf(rows, from, to);
    if (count > gaps.length) {
      gaps = new Uint32Array(count * 2);
      widths = new Uint8Array(count * 2);
    }
    const { low, high } = measure(rows, from, place, count);
    const used = (low + high + 31) >>> 5;
    if (used >= words.length) words = new Int32Array(used * 2);
    else words.fill(0, 0, used + 1);
    pack(count, low);
    const size = (low + high + 7) >>> 3;
    reserve(sink, size + OVERREAD);
    const { bytes } = sink;
    if (size < COPIED_ONE_BY_ONE)
      for (let at = 0; at < size; at++) bytes[sink.length + at] = words[at >>> 2]! >>> ((at & 3) * 8);
    else bytes.set(new Uint8Array(words.buffer, 0, size), sink.length);
    sink.length += size;
    return place + count;
  };
}
