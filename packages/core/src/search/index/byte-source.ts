/** Where in some bytes a reader stands. */
export interface ByteSource {
  bytes: Uint8Array;
  at: number;
}

/** Reads what `putVarint` wrote. Never reads more than five bytes. */
export function takeVarint(source: ByteSource): number {
  const { bytes } = source;
  let byte = bytes[source.at++]!;
  if (byte < 128) return byte;
  let value = byte & 127;
  for (let shift = 7; shift < 35; shift += 7) {
    byte = bytes[source.at++]!;
    value |= (byte & 127) << shift;
    if (byte < 128) break;
  }
  return value >>> 0;
}
