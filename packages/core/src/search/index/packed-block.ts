import { type ByteSink, byteSink, putSink, putVarint, reserve } from './byte-sink.ts';
import { BLOCK, EXCEPTIONS, OVERREAD } from './unpack-block.ts';

/** Wider numbers could not be read with one four-byte read from any bit. */
const WIDEST = 25;

const byWidth = new Uint32Array(33);
/** Which numbers of a block are wider than the rest. */
const wider = new Uint8Array(BLOCK + 1);
const exceptional = byteSink(BLOCK);
/** With no more bits in all, or one number alone, nothing is saved by exceptions. */
const FEW_BITS = 24;

/**
 * Writes up to 128 numbers with as few bits each as pays; those few that are wider have their upper bits behind, whose length in
 * bytes stands in front (patched frame of
 * reference: Zukowski et al. 2006).
 */
export function packBlock(sink: ByteSink, values: Uint32Array, count: number): void {
  const widest = count > FEW_BITS ? countWidths(values, count) : widestOf(values, count);
  let width = widest;
  if (count * widest > FEW_BITS) {
    if (count <= FEW_BITS) countWidths(values, count);
    width = cheapest(count, widest);
  }
  const size = (count * width + 7) >> 3;
  reserve(sink, 6 + size + OVERREAD);
  sink.bytes[sink.length++] = width < widest ? width | EXCEPTIONS : width;
  if (width < widest) {
    putExceptions(values, count, width);
    putVarint(sink, exceptional.length);
  }
  if (width > 0) {
    putBits(sink.view, sink.length, values, count, width);
    sink.length += size;
  }
  if (width < widest) putSink(sink, exceptional);
}

/** Writes what `packBlock` does of noughts alone. */
export function packNoughts(sink: ByteSink): void {
  reserve(sink, 1 + OVERREAD);
  sink.bytes[sink.length++] = 0;
}

/** Writes the lower bits of numbers one behind the other, four bytes at a time. */
function putBits(view: DataView, start: number, values: Uint32Array, count: number, width: number): void {
  const mask = (1 << width) - 1;
  let word = 0;
  let filled = 0;
  let at = start | 0;
  for (let i = 0; i < count; i++) {
    const value = values[i]! & mask;
    word |= value << filled;
    filled = (filled + width) | 0;
    if (filled < 32) continue;
    view.setInt32(at, word, true);
    at = (at + 4) | 0;
    filled = (filled - 32) | 0;
    word = value >>> (width - filled);
  }
  if (filled > 0) view.setInt32(at, word, true);
}

/** Puts which numbers are wider, and their upper bits, into `exceptional`. */
function putExceptions(values: Uint32Array, count: number, width: number): void {
  let found = 0;
  for (let i = 0; i < count; i++) {
    const upper = values[i]! >>> width;
    wider[found] = i;
    found = (found + ((upper | -upper) >>> 31)) | 0;
  }
  exceptional.length = 0;
  for (let at = 0; at < found; at++) {
    putVarint(exceptional, wider[at]!);
    putVarint(exceptional, values[wider[at]!]! >>> width);
  }
}

function widestOf(values: Uint32Array, count: number): number {
  let any = 0;
  for (let i = 0; i < count; i++) any |= values[i]!;
  return 32 - Math.clz32(any);
}

/** Counts the numbers by their widths and tells the widest. */
function countWidths(values: Uint32Array, count: number): number {
  byWidth.fill(0);
  let any = 0;
  for (let i = 0; i < count; i++) {
    const value = values[i]!;
    byWidth[32 - Math.clz32(value)]!++;
    any |= value;
  }
  return 32 - Math.clz32(any);
}

/** The width that costs the fewest bits; an exception costs two bytes, one whose upper part is wide three. */
function cheapest(count: number, widest: number): number {
  let best = Math.min(widest, WIDEST);
  let least = 0x7fffffff;
  let near = 0;
  let far = 0;
  for (let width = widest; width >= 0; width--) {
    if (width < widest) near += byWidth[width + 1]!;
    if (width + 8 <= widest) {
      near -= byWidth[width + 8]!;
      far += byWidth[width + 8]!;
    }
    if (width > WIDEST) continue;
    const exceptions = near + far > 0 ? near * 16 + far * 24 + 8 : 0;
    // there are no fewer exceptions with fewer bits
    if (exceptions >= least) break;
    const cost = count * width + exceptions;
    if (cost < least) {
      least = cost;
      best = width;
    }
  }
  return best;
}
