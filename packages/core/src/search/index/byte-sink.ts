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

/** Puts what stands in another sink. */
export function putSink(sink: ByteSink, from: ByteSink): void {
  // few bytes are sooner copied than a view of them is made
  if (from.length > 64) putBytes(sink, written(from));
  else {
    reserve(sink, from.length);
    for (let at = 0; at < from.length; at++) sink.bytes[sink.length++] = from.bytes[at]!;
  }
}

/** What was written, without a copy: valid until the next write. */
export const written = (sink: ByteSink): Uint8Array<ArrayBuffer> => sink.bytes.subarray(0, sink.length);
