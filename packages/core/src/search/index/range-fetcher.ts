import { HEADER, PAGE } from './file-layout.ts';
import { type Fetched, MissingBytes, type SparseFile } from './missing-bytes.ts';
import type { ByteRange } from './needed-ranges.ts';

/** Reads so many bytes of a file from a place on: from object storage, from a server that knows ranges. */
export type ReadRange = (offset: number, length: number) => Promise<Uint8Array>;

/** Stretches with at most so many bytes between are fetched as one: a request costs more than these. */
const BETWEEN = 4 * PAGE;

/** What misses bytes again and again reads on: so much further the first time, then four times as much. */
const AHEAD = 3 * PAGE;

/** Asks something until no bytes of the file are missing for it. */
export interface RangeFetcher {
  /** Does something that throws `MissingBytes`, fetching what is missing and doing it again. */
  until<T>(ask: () => T): Promise<T>;
  /** Does several such things once each and fetches together what they miss; again until they miss nothing. */
  together(asks: readonly (() => void)[]): Promise<void>;
}

/** `undo` is called after something was left halfway. */
export function rangeFetcher(file: SparseFile, read: ReadRange, undo: () => void): RangeFetcher {
  /** What something misses, or nothing where it could be done. */
  function missing(ask: () => void): MissingBytes | undefined {
    try {
      ask();
      return undefined;
    } catch (error) {
      if (!(error instanceof MissingBytes)) throw error;
      undo();
      return error;
    }
  }

  async function together(asks: readonly (() => void)[]): Promise<void> {
    let held: readonly Fetched[] = [];
    for (let left = asks, ahead = 0; ; ahead = ahead * 4 + AHEAD) {
      file.hold(held);
      const misses: ByteRange[] = [];
      left = left.filter((ask) => {
        const miss = missing(ask);
        if (miss) misses.push({ from: miss.from, to: miss.to + ahead });
        return miss !== undefined;
      });
      file.hold([]);
      if (left.length === 0) return;
      const ranges = merged(misses, file.bytes);
      held = await Promise.all(
        ranges.map(async ({ from, to }) => ({ from, bytes: await wholeRange(read, from, to - from) })),
      );
    }
  }

  return {
    together,
    async until(ask) {
      let answer: { value: ReturnType<typeof ask> } | undefined;
      await together([
        () => {
          answer = { value: ask() };
        },
      ]);
      return answer!.value;
    },
  };
}

/** Reads a stretch; throws where less of it comes than there should be. */
export async function wholeRange(read: ReadRange, offset: number, length: number): Promise<Uint8Array> {
  const bytes = await read(offset, length);
  if (bytes.length === length) return bytes;
  throw new Error(
    `The index could not be read: of ${length} bytes from ${offset} on came ${bytes.length}. Is it cut short?`,
  );
}

/** Stretches as few reads of whole pages. */
function merged(ranges: readonly ByteRange[], size: number): ByteRange[] {
  const found: ByteRange[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const start = from < HEADER ? 0 : from - ((from - HEADER) % PAGE);
    const end = Math.min(size, HEADER + Math.ceil((to - HEADER) / PAGE) * PAGE);
    const last = found.at(-1);
    if (last && start <= last.to + BETWEEN) last.to = Math.max(last.to, end);
    else found.push({ from: start, to: end });
  }
  return found;
}
