import { type ByteSource, takeVarint } from './byte-source.ts';

/** As many numbers are packed at once. */
export const BLOCK = 128;
/** Marks, in the byte that holds the width, that some numbers are wider. */
export const EXCEPTIONS = 128;
/** A reader may look so many bytes past the last. */
export const OVERREAD = 4;

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
