import { type ByteSink, reserve } from './byte-sink.ts';
import { flatBits, lowBits, WIDEST } from './gap-code.ts';
import type { RowBlock } from './row-block.ts';
import { BLOCK, OVERREAD } from './unpack-block.ts';

/** So few bytes are sooner written one by one. */
const COPIED_ONE_BY_ONE = 64;

const SELDOM_MORE = 16;

/**
 * A term that stands as often as in a block is frequent where that makes so many units: most phrases have such a word, and reading
 * it is most of their work.
 */
const FREQUENT = 4096;
/** So many times the bytes may flat places take, about: of a frequent term and of any other. */
const DEAREST = { frequent: 1.6, other: 1.07 };

/**
 * Writes the places of a block of units (`gap-code.ts`), and tells whether they are flat; the first block of a term never is. `codes`
 * are the lengths of units, `logs` what stands for each code.
 */
export function gapWriter(sink: ByteSink, codes: Uint8Array, logs: Int16Array) {
  const widths = new Uint8Array(BLOCK);
  const flatWidths = new Uint8Array(BLOCK);
  const flatByCode = Uint8Array.from(logs, flatBits);
  /** Widths of what is seldom more frequent in a unit, by length code and times. */
  const known = Uint8Array.from({ length: logs.length * SELDOM_MORE }, (_, at) =>
    lowBits(logs[Math.floor(at / SELDOM_MORE)]!, at % SELDOM_MORE),
  );
  /** Nought but for the bits being written. */
  let words = new Int32Array(1 << 10);
  /** How many bits the upper parts take at most. */
  let upperMost = 0;
  /** How many bits the places take as they are, or more than there can be where that is not enough for all. */
  let flatMost = 0;
  /** The lower bits that fill no whole word, and where they belong. */
  let lastWord = 0;
  let lastAt = 0;

  /** Chooses the width of each unit and tells how many bits all lower parts take. */
  function chooseWidths({ count, places, units, times, positions }: RowBlock): number {
    let low = 0;
    let high = places | 0;
    let place = -1;
    let flat = 0;
    let beyond = 0;
    for (let row = 0; row < count; row++) {
      const found = times[row]!;
      const code = codes[units[row]!]!;
      const width = found < SELDOM_MORE ? known[code * SELDOM_MORE + found]! : lowBits(logs[code]!, found);
      widths[row] = width;
      const flatWidth = flatByCode[code]!;
      flatWidths[row] = flatWidth;
      flat = (flat + Math.imul(flatWidth, found)) | 0;
      low = (low + Math.imul(width, found)) | 0;
      // the distances of a unit add up to its last place
      place = (place + found) | 0;
      const last = positions[place]! >>> 1;
      high = (high + (last >>> width)) | 0;
      beyond |= last >>> Math.min(flatWidth, WIDEST);
    }
    upperMost = high;
    flatMost = beyond === 0 ? flat : Number.POSITIVE_INFINITY;
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

  /** Puts the places as they are into `words`, and tells how many bits there are. */
  function packFlat({ count, times, positions }: RowBlock): number {
    let word = 0;
    let filled = 0;
    let at = 0;
    let place = 0;
    for (let row = 0; row < count; row++) {
      const width = flatWidths[row]!;
      for (const end = place + times[row]!; place < end; place++) {
        const position = positions[place]! >>> 1;
        word |= position << filled;
        filled += width;
        if (filled < 32) continue;
        words[at++] = word;
        filled -= 32;
        word = filled === 0 ? 0 : position >>> (width - filled);
      }
    }
    lastWord = word;
    lastAt = at;
    return at * 32 + filled;
  }

  function isFlat({ count, units }: RowBlock, short: number): boolean {
    const span = units[count - 1]! - units[0]! + 1;
    return flatMost <= short * (BLOCK * codes.length >= FREQUENT * span ? DEAREST.frequent : DEAREST.other);
  }

  return (block: RowBlock, first: boolean): boolean => {
    const low = chooseWidths(block);
    const flat = !first && isFlat(block, low + upperMost);
    const most = ((flat ? flatMost : low + upperMost) >>> 5) + 2;
    if (most > words.length) words = new Int32Array(most * 2);
    const bits = flat ? packFlat(block) : pack(block, low);
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
    return flat;
  };
}
