/** The characters of a text file. `note` where it was not plain UTF-8. */
export interface Decoded {
  text: string;
  note?: string;
}

/** Decodes a text file: UTF-8, UTF-16 where a byte order mark says so, else Windows-1252. A leading mark is removed. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), note: 'UTF-16' };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), note: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), note: 'not UTF-8, read as Windows-1252' };
  }
}
