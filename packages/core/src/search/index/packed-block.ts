import { type ByteSink, byteSink, putBytes, putVarint, reserve, written } from './byte-sink.ts';
import { type ByteSource, takeVarint } from './byte-source.ts';

/** As many numbers are packed at once. */
export const BLOCK = 128;

/** Wider numbers could not be read with one four-byte read from any bit. */
const WIDEST = 25;
/** Marks, in the byte that holds the width, that some numbers are wider. */
const EXCEPTIONS = 128;
/** A reader may look so many bytes past the last. */
export const OVERREAD = 4;

const byWidth = new Uint32Array(33);
/** A block on its way into the file, as words and as the same bytes. */
const packing = new Uint32Array((BLOCK * WIDEST) / 32 + 2);
const packed = new Uint8Array(packing.buffer);
const exceptional = byteSink(BLOCK);

/**
 * Writes up to 128 numbers with as few bits each as pays; those few that are wider have their upper bits behind, whose length in
 * bytes stands in front (patched frame of
 * reference: Zukowski et al. 2006).
 */
export function packBlock(sink: ByteSink, values: Uint32Array, from: number, count: number): void {
  byWidth.fill(0);
  let any = 0;
  for (let i = 0; i < count; i++) {
    const value = values[from + i]!;
    byWidth[32 - Math.clz32(value)]!++;
    any |= value;
  }
  const widest = 32 - Math.clz32(any);
  const width = cheapest(widest, count);
  reserve(sink, 6 + ((count * width + 7) >> 3) + OVERREAD);
  const { bytes } = sink;
  bytes[sink.length++] = width < widest ? width | EXCEPTIONS : width;
  if (width < widest) {
    putExceptions(values, from, count, width);
    putVarint(sink, exceptional.length);
  }
  if (width > 0) {
    const mask = 2 ** width - 1;
    const size = (count * width + 7) >> 3;
    let word = 0;
    let filled = 0;
    let at = 0;
    for (let i = 0; i < count; i++) {
      const value = values[from + i]! & mask;
      word |= value << filled;
      filled += width;
      if (filled < 32) continue;
      packing[at++] = word;
      filled -= 32;
      word = filled === 0 ? 0 : value >>> (width - filled);
    }
    packing[at] = word;
    for (let i = 0; i < size; i++) bytes[sink.length + i] = packed[i]!;
    sink.length += size;
  }
  if (width < widest) putBytes(sink, written(exceptional));
}

/** Puts which numbers are wider, and their upper bits, into `exceptional`. */
function putExceptions(values: Uint32Array, from: number, count: number, width: number): void {
  exceptional.length = 0;
  for (let i = 0; i < count; i++) {
    const upper = values[from + i]! >>> width;
    if (upper === 0) continue;
    putVarint(exceptional, i);
    putVarint(exceptional, upper);
  }
}

/** The width that costs the fewest bits; an exception costs two bytes, one whose upper part is wide three. */
function cheapest(widest: number, count: number): number {
  let best = Math.min(widest, WIDEST);
  let least = Number.POSITIVE_INFINITY;
  let near = 0;
  let far = 0;
  for (let width = widest; width >= 0; width--) {
    if (width < widest) near += byWidth[width + 1]!;
    if (width + 8 <= widest) {
      near -= byWidth[width + 8]!;
      far += byWidth[width + 8]!;
    }
    if (width > WIDEST) continue;
    const cost = count * width + near * 16 + far * 24 + (near + far > 0 ? 8 : 0);
    if (cost < least) {
      least = cost;
      best = width;
    }
  }
  return best;
}

/** Reads `count` numbers that `packBlock` wrote into `into`, each made greater by `plus`. The source stands behind them afterwards. */
export function unpackBlock(source: ByteSource, view: DataView, count: number, into: Uint32Array, plus = 0): void {
  const { bytes } = source;
  const head = bytes[source.at++]!;
  const width = head & 31;
  const exceptions = head >= EXCEPTIONS ? takeVarint(source) : 0;
  if (width === 0) into.fill(plus, 0, count);
  else if (width <= NARROW) unpackNarrow(view, source.at, width, count, into, plus);
  else unpackWide(view, source.at, width, count, into, plus);
  source.at += (count * width + 7) >> 3;
  if (exceptions > 0) takeExceptions(source, source.at + exceptions, width, into);
}

function takeExceptions(source: ByteSource, end: number, width: number, into: Uint32Array): void {
  const { bytes } = source;
  let { at } = source;
  while (at < end) {
    // an index and mostly its upper bits are one byte
    const index = bytes[at++]! & (BLOCK - 1);
    let upper = bytes[at++]!;
    if (upper > 127) {
      source.at = at - 1;
      upper = takeVarint(source);
      at = source.at;
    }
    into[index] = into[index]! + (upper << width);
  }
  source.at = end;
}

/** So wide, eight numbers are two four-byte reads. */
const NARROW = 8;

/** Eight at a time: up to seven behind the last are written, of bytes that follow. */
function unpackNarrow(
  view: DataView,
  start: number,
  width: number,
  count: number,
  into: Uint32Array,
  plus: number,
): void {
  const mask = (1 << width) - 1;
  const second = width * 2;
  const third = width * 3;
  const half = width >> 1;
  const shift = (width & 1) * 4;
  let at = start;
  for (let i = 0; i < count; i += 8) {
    const low = view.getInt32(at, true);
    const high = view.getInt32(at + half, true) >>> shift;
    into[i] = (low & mask) + plus;
    into[i + 1] = ((low >>> width) & mask) + plus;
    into[i + 2] = ((low >>> second) & mask) + plus;
    into[i + 3] = ((low >>> third) & mask) + plus;
    into[i + 4] = (high & mask) + plus;
    into[i + 5] = ((high >>> width) & mask) + plus;
    into[i + 6] = ((high >>> second) & mask) + plus;
    into[i + 7] = ((high >>> third) & mask) + plus;
    at += width;
  }
}

function unpackWide(
  view: DataView,
  start: number,
  width: number,
  count: number,
  into: Uint32Array,
  plus: number,
): void {
  const mask = (1 << width) - 1;
  let bit = start * 8;
  for (let i = 0; i < count; i++) {
    into[i] = ((view.getInt32(bit >>> 3, true) >>> (bit & 7)) & mask) + plus;
    bit += width;
  }
}

/**
 * Makes of distances, less one, the numbers that are so far apart, from `before` on. Up to three behind the last are written: sums
 * of anything, so it is said that whole numbers are meant.
 */
export function addUp(numbers: Uint32Array, count: number, before: number): void {
  let last = before;
  for (let i = 0; i < count; i += 4) {
    const first = (last + numbers[i]! + 1) | 0;
    const second = (first + numbers[i + 1]! + 1) | 0;
    const third = (second + numbers[i + 2]! + 1) | 0;
    last = (third + numbers[i + 3]! + 1) | 0;
    numbers[i] = first;
    numbers[i + 1] = second;
    numbers[i + 2] = third;
    numbers[i + 3] = last;
  }
}
