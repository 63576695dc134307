/** Bytes that grow. */
export interface ByteSink {
  bytes: Uint8Array<ArrayBuffer>;
  /** Over the same bytes. */
  view: DataView<ArrayBuffer>;
  length: number;
}

export function byteSink(capacity = 1 << 12): ByteSink {
  const bytes = new Uint8Array(capacity);
  return { bytes, view: new DataView(bytes.buffer), length: 0 };
}

/** Makes sure that `more` bytes fit. */
export function reserve(sink: ByteSink, more: number): void {
  const needed = sink.length + more;
  if (needed <= sink.bytes.length) return;
  const grown = new Uint8Array(Math.max(needed, sink.bytes.length * 2));
  grown.set(sink.bytes.subarray(0, sink.length));
  sink.bytes = grown;
  sink.view = new DataView(grown.buffer);
}

/** A number below 2³², seven bits a byte, the lowest first. */
export function putVarint(sink: ByteSink, value: number): void {
  if (sink.length + 5 > sink.bytes.length) reserve(sink, 5);
  let rest = value;
  while (rest > 127) {
    sink.bytes[sink.length++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  sink.bytes[sink.length++] = rest;
}

export function putBytes(sink: ByteSink, bytes: Uint8Array): void {
  reserve(sink, bytes.length);
  sink.bytes.set(bytes, sink.length);
  sink.length += bytes.length;
}

/** So few bytes are sooner copied than a view of them is made. */
const COPIED_ONE_BY_ONE = 64;

/** Puts the bytes `from` to `to` of some. */
export function putPart(sink: ByteSink, bytes: Uint8Array, from: number, to: number): void {
  if (to - from > COPIED_ONE_BY_ONE) {
    putBytes(sink, bytes.subarray(from, to));
    return;
  }
  reserve(sink, to - from);
  const into = sink.bytes;
  let next = sink.length | 0;
  for (let at = from | 0; at < to; at = (at + 1) | 0) {
    into[next] = bytes[at]!;
    next = (next + 1) | 0;
  }
  sink.length = next;
}

/** Puts what stands in another sink. */
export const putSink = (sink: ByteSink, { bytes, length }: ByteSink): void => putPart(sink, bytes, 0, length);

/** What was written, without a copy: valid until the next write. */
export const written = (sink: ByteSink): Uint8Array<ArrayBuffer> => sink.bytes.subarray(0, sink.length);
