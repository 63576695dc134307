import { type ByteSink, reserve } from './byte-sink.ts';
import { lowBits } from './gap-code.ts';
import { BLOCK, OVERREAD } from './packed-block.ts';
import type { RowBlock } from './row-block.ts';

/** So few bytes are sooner written one by one. */
const COPIED_ONE_BY_ONE = 64;

const SELDOM_MORE = 16;

/** Writes the places of a block of units (`gap-code.ts`). `codes` are the lengths of units, `logs` what stands for each code. */
export function gapWriter(sink: ByteSink, codes: Uint8Array, logs: Int16Array) {
  const widths = new Uint8Array(BLOCK);
  /** Widths of what is seldom more frequent in a unit, by length code and times. */
  const known = Uint8Array.from({ length: logs.length * SELDOM_MORE }, (_, at) =>
    lowBits(logs[Math.floor(at / SELDOM_MORE)]!, at % SELDOM_MORE),
  );
  /** Nought but for the bits being written. */
  let words = new Int32Array(1 << 10);
  /** How many bits the upper parts take at most. */
  let upperMost = 0;
  /** The lower bits that fill no whole word, and where they belong. */
  let lastWord = 0;
  let lastAt = 0;

  /** Chooses the width of each unit and tells how many bits all lower parts take. */
  function chooseWidths({ count, places, units, times, positions }: RowBlock): number {
    let low = 0;
    let high = places | 0;
    let place = -1;
    for (let row = 0; row < count; row++) {
      const found = times[row]!;
      const code = codes[units[row]!]!;
      const width = found < SELDOM_MORE ? known[code * SELDOM_MORE + found]! : lowBits(logs[code]!, found);
      widths[row] = width;
      low = (low + Math.imul(width, found)) | 0;
      // the distances of a unit add up to its last place
      place = (place + found) | 0;
      high = (high + (positions[place]! >>> (width + 1))) | 0;
    }
    upperMost = high;
    return low;
  }

  /** Puts lower and upper parts into `words`, the upper ones from the bit `low` on, and tells how many bits there are. */
  function pack({ places, positions }: RowBlock, low: number): number {
    const all = places | 0;
    let one = (low - 1) | 0;
    // lower bits are put together before they are written
    let word = 0;
    let filled = 0;
    let at = 0;
    let before = 0;
    let row = -1;
    for (let place = 0; place < all; place = (place + 1) | 0) {
      // whether a unit begins, or a word is full, cannot be foreseen: so there are no branches for it
      const entry = positions[place]!;
      const begins = entry & 1;
      row = (row + begins) | 0;
      const position = entry >>> 1;
      const gap = (position - (before & (begins - 1))) | 0;
      before = (position + 1) | 0;
      const width = widths[row]!;
      one = (one + (gap >>> width) + 1) | 0;
      words[one >>> 5]! |= 1 << (one & 31);
      const lower = gap & ((1 << width) - 1);
      word |= lower << filled;
      words[at]! |= word;
      filled = (filled + width) | 0;
      const full = filled >>> 5;
      filled &= 31;
      at = (at + full) | 0;
      word = (word & (full - 1)) | ((lower >>> (width - filled)) & -full);
    }
    lastWord = word;
    lastAt = at;
    return one + 1;
  }

  return (block: RowBlock): void => {
    const low = chooseWidths(block);
    const most = ((low + upperMost) >>> 5) + 2;
    if (most > words.length) words = new Int32Array(most * 2);
    const bits = pack(block, low);
    // the upper parts may begin in the same word
    words[lastAt]! |= lastWord;
    const size = (bits + 7) >>> 3;
    reserve(sink, size + OVERREAD);
    const { bytes } = sink;
    if (size < COPIED_ONE_BY_ONE)
      for (let at = 0; at < size; at++) bytes[sink.length + at] = words[at >>> 2]! >>> ((at & 3) * 8);
    else bytes.set(new Uint8Array(words.buffer, 0, size), sink.length);
    words.fill(0, 0, (bits + 31) >>> 5);
    sink.length += size;
  };
}
