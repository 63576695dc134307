/** Bytes that grow. */
export interface ByteSink {
  bytes: Uint8Array<ArrayBuffer>;
  length: number;
}

export const byteSink = (capacity = 1 << 12): ByteSink => ({ bytes: new Uint8Array(capacity), length: 0 });

/** Makes sure that `more` bytes fit. */
export function reserve(sink: ByteSink, more: number): void {
  const needed = sink.length + more;
  if (needed <= sink.bytes.length) return;
  const grown = new Uint8Array(Math.max(needed, sink.bytes.length * 2));
  grown.set(sink.bytes.subarray(0, sink.length));
  sink.bytes = grown;
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

/** What was written, without a copy: valid until the next write. */
export const written = (sink: ByteSink): Uint8Array<ArrayBuffer> => sink.bytes.subarray(0, sink.length);
