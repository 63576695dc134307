import type { QueryNode } from '../syntax/query-node.ts';
import { HEADER, PAGE, readStart } from './file-layout.ts';
import type { KeyCount, Place, Ranked, SearchIndex, SearchOptions } from './index-api.ts';
import { indexData } from './index-data.ts';
import { openFile } from './index-file.ts';
import { sparseFile } from './missing-bytes.ts';
import { neededRanges, tellsFields } from './needed-ranges.ts';
import { searchIndex } from './open-index.ts';
import { type ReadRange, rangeFetcher, wholeRange } from './range-fetcher.ts';

/** An index of which no more is fetched than its answers need. */
export interface RangeIndex {
  search(query: QueryNode, options?: SearchOptions): Promise<Ranked>;
  matches(query: QueryNode): Promise<Uint32Array>;
  places(query: QueryNode, unit: number): Promise<Place[]>;
  facets(query: QueryNode, prefixes: readonly string[]): Promise<Record<string, KeyCount[]>>;
  /**
   * Anything else that an index answers: `ask((index) => index.near('tlaks', 2))`. It is asked again each time it misses bytes: it must
   * do nothing but ask, and give its answer whole, not as a generator.
   */
  ask<T>(question: (index: SearchIndex) => T): Promise<T>;
}

/** Bytes fetched first: the header, and of a small index all of it. */
const FIRST = 1 << 16;

/**
 * Opens an index that is read by ranges, from object storage or over HTTP. Opening fetches header, dictionary and what is known of each
 * unit's length; a question fetches the lists of its words, in few reads. Each page is compared with its checksum as it comes; every
 * answer is that of `openIndex`, and rejects where bytes are damaged or do not come.
 */
export async function openIndexRange(read: ReadRange): Promise<RangeIndex> {
  const first = await read(0, FIRST);
  const words = Uint32Array.from({ length: HEADER / 4 }, (_, at) => firstWord(first, at));
  const size = words[2]!;
  const { sums } = readStart(words, size);
  const sparse = sparseFile(size);
  if (first.length < Math.min(FIRST, size))
    throw new Error(`This index is cut short: it should have ${size} bytes and has ${first.length}.`);
  const behind = size <= FIRST ? [] : [{ from: sums, bytes: await wholeRange(read, sums, size - sums) }];
  sparse.hold([{ from: 0, bytes: first }, ...behind]);
  const file = openFile(sparse);
  // what came with the header is kept
  file.touch(HEADER, size <= FIRST ? sums : HEADER + Math.floor((FIRST - HEADER) / PAGE) * PAGE);
  sparse.hold([]);
  let undo = (): void => {};
  const { together, until } = rangeFetcher(sparse, read, () => undo());
  const { terms, termBlocks, stems, stemBlocks, lengths, lengthTable, days, live } = file.layout.ranges;
  const touched = (ranges: readonly { from: number; to: number }[]): Promise<void> =>
    together(
      ranges.map(
        ({ from, to }) =>
          () =>
            file.touch(from, to),
      ),
    );
  await touched([terms, termBlocks, stems, stemBlocks, lengths, lengthTable, days, live]);
  const data = await until(() => indexData(file));
  const index = searchIndex(data);
  // sums are left as they were even where bytes were missing halfway
  undo = () => data.table.sums.fill(0);

  const listsOf = async (query: QueryNode, placed: boolean): Promise<void> =>
    touched(await until(() => neededRanges(data, query, placed)));
  const recordsOf = (units: Iterable<number>): Promise<void> =>
    together(Array.from(units, (unit) => () => void data.table.recordRange(unit)));
  const ask = <T>(question: (index: SearchIndex) => T): Promise<T> => until(() => question(index));

  return {
    ask,
    async search(query, options) {
      await listsOf(query, tellsFields(data));
      const { units } = await ask((one) => one.answer(query).best(options));
      await recordsOf(units.map(({ unit }) => unit));
      return ask((one) => one.search(query, options));
    },
    async matches(query) {
      await listsOf(query, false);
      return ask((one) => one.matches(query));
    },
    async places(query, unit) {
      await listsOf(query, true);
      await together([() => void data.table.recordRange(unit), () => void data.table.spans(unit)]);
      return ask((one) => one.places(query, unit));
    },
    async facets(query, prefixes) {
      await listsOf(query, false);
      await recordsOf(await ask((one) => one.matches(query)));
      return ask((one) => one.facets(query, prefixes));
    },
  };
}

/** A word of the header; nought where the file is shorter. */
const firstWord = (bytes: Uint8Array, at: number): number =>
  at * 4 + 4 <= bytes.length ? new DataView(bytes.buffer, bytes.byteOffset).getUint32(at * 4, true) : 0;
