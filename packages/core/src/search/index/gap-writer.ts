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

const NEVER_FLAT = 2 ** 31 - 1;

/** Writes the places of blocks of units (`gap-code.ts`). */
export interface GapWriter {
  sink: ByteSink;
  /** The lengths of units in code, and what stands for each code. */
  codes: Uint8Array;
  logs: Int16Array;
  flatByCode: Uint8Array;
  /** Widths of what is seldom more frequent in a unit, by length code and times. */
  known: Uint8Array;
  /** By unit of a block how many bits its lower parts take, and its places as they are. */
  widths: Uint8Array;
  flatWidths: Uint8Array;
  /** Nought but for the bits being written. */
  words: Int32Array<ArrayBuffer>;
  /** How many bits the upper parts take at most. */
  upperMost: number;
  /** How many bits the places take as they are; `NEVER_FLAT` where that is not enough for all. */
  flatMost: number;
  /** The lower bits that fill no whole word, and where they belong. */
  lastWord: number;
  lastAt: number;
}

export const gapWriter = (sink: ByteSink, codes: Uint8Array, logs: Int16Array): GapWriter => ({
  sink,
  codes,
  logs,
  flatByCode: Uint8Array.from(logs, flatBits),
  known: Uint8Array.from({ length: logs.length * SELDOM_MORE }, (_, at) =>
    lowBits(logs[Math.floor(at / SELDOM_MORE)]!, at % SELDOM_MORE),
  ),
  widths: new Uint8Array(BLOCK),
  flatWidths: new Uint8Array(BLOCK),
  words: new Int32Array(1 << 10),
  upperMost: 0,
  flatMost: 0,
  lastWord: 0,
  lastAt: 0,
});

/** Writes the places of a block, and tells whether they are flat; the first block of a term never is. */
export function putGaps(writer: GapWriter, block: RowBlock, first: boolean): boolean {
  const low = chooseWidths(writer, block);
  const short = low + writer.upperMost;
  const flat = !first && isFlat(writer, block, short);
  const most = ((flat ? writer.flatMost : short) >>> 5) + 2;
  if (most > writer.words.length) writer.words = new Int32Array(most * 2);
  const bits = flat ? packFlat(writer, block) : pack(writer, block, low);
  const { sink, words } = writer;
  // the upper parts may begin in the same word
  words[writer.lastAt]! |= writer.lastWord;
  const size = (bits + 7) >>> 3;
  reserve(sink, size + OVERREAD);
  putWords(sink, words, size);
  words.fill(0, 0, (bits + 31) >>> 5);
  sink.length += size;
  return flat;
}

/** Chooses the width of each unit and tells how many bits all lower parts take. */
function chooseWidths(writer: GapWriter, { count, places, units, times, positions }: RowBlock): number {
  const { codes, logs, flatByCode, known, widths, flatWidths } = writer;
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
  writer.upperMost = high;
  writer.flatMost = beyond === 0 ? flat : NEVER_FLAT;
  return low;
}

/** Puts lower and upper parts into `words`, the upper ones from the bit `low` on, and tells how many bits there are. */
function pack(writer: GapWriter, { places, positions }: RowBlock, low: number): number {
  const { words, widths } = writer;
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
  writer.lastWord = word;
  writer.lastAt = at;
  return one + 1;
}

/** Puts the places as they are into `words`, and tells how many bits there are. */
function packFlat(writer: GapWriter, { count, times, positions }: RowBlock): number {
  const { words, flatWidths } = writer;
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
  writer.lastWord = word;
  writer.lastAt = at;
  return at * 32 + filled;
}

function isFlat({ codes, flatMost }: GapWriter, { count, units }: RowBlock, short: number): boolean {
  if (flatMost === NEVER_FLAT) return false;
  const span = units[count - 1]! - units[0]! + 1;
  return flatMost <= short * (BLOCK * codes.length >= FREQUENT * span ? DEAREST.frequent : DEAREST.other);
}

function putWords(sink: ByteSink, words: Int32Array<ArrayBuffer>, size: number): void {
  const { bytes, length } = sink;
  if (size < COPIED_ONE_BY_ONE)
    for (let at = 0; at < size; at++) bytes[length + at] = words[at >>> 2]! >>> ((at & 3) * 8);
  else bytes.set(new Uint8Array(words.buffer, 0, size), length);
}
