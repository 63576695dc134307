import { checksum } from './checksum.ts';
import { damaged, HEADER, type Layout, PAGE, readLayout, readStart } from './file-layout.ts';

/** Reads some bytes of a file: from a disk, from memory. */
export interface RangeReader {
  readonly bytes: number;
  read(from: number, to: number): Uint8Array;
  /** Told which bytes are about to be read, in one or several reads. May throw: nothing of them was read then. */
  expect?(from: number, to: number): void;
}

/** An index as bytes, each page fetched and checked when it is first used. */
export interface IndexFile {
  buffer: ArrayBuffer;
  bytes: Uint8Array;
  words: Uint32Array;
  view: DataView;
  layout: Layout;
  /** To be called before bytes are read. Throws where they are damaged. */
  touch(from: number, to: number): void;
  /** Reads all that was not read yet. */
  touchAll(): void;
}

/** Opens an index that is in memory, or, with a reader, one of which the header alone is read. */
export function openFile(source: ArrayBuffer | RangeReader): IndexFile {
  const reader = source instanceof ArrayBuffer ? undefined : source;
  const size = source instanceof ArrayBuffer ? source.byteLength : source.bytes;
  if (size % 8 !== 0 || size < HEADER) throw new Error('This is not a Readout index, or it is cut short.');
  // Memory nobody wrote to costs nothing: pages come in as they are read.
  const buffer = source instanceof ArrayBuffer ? source : new ArrayBuffer(size);
  const bytes = new Uint8Array(buffer);
  const words = new Uint32Array(buffer);
  const fetch = (from: number, to: number): void => {
    if (!reader) return;
    const read = reader.read(from, to);
    if (read.length !== to - from) throw new Error(`The index could not be read: bytes ${from} to ${to} are missing.`);
    bytes.set(read, from);
  };
  fetch(0, HEADER);
  const { sums } = readStart(words, size);
  fetch(sums, size);
  const layout = readLayout(words, sums);
  const checked = new Uint8Array(Math.ceil((sums - HEADER) / PAGE));
  const touch = (from: number, to: number): void => {
    const last = Math.floor((Math.min(to, sums) - HEADER - 1) / PAGE);
    for (let page = Math.floor((from - HEADER) / PAGE); page <= last; page++) {
      if (checked[page] === 1) continue;
      const start = HEADER + page * PAGE;
      const end = Math.min(start + PAGE, sums);
      reader?.expect?.(start, Math.min(HEADER + (last + 1) * PAGE, sums));
      fetch(start, end);
      if (checksum(words, start / 4, end / 4) !== words[sums / 4 + page]) throw damaged(`page ${page + 1}`);
      checked[page] = 1;
    }
  };
  return { buffer, bytes, words, view: new DataView(buffer), layout, touch, touchAll: () => touch(HEADER, sums) };
}
