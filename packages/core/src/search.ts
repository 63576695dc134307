/** Queries and the index that answers them, over any texts: the small door, for what reads an index and holds no corpus. */

export { dayNumber } from './search/index/day-number.ts';
export type {
  AfterHit,
  IndexHit,
  IndexWriter,
  KeyCount,
  Place,
  Ranked,
  SearchIndex,
  SearchOptions,
  TermCount,
  Unit,
  UnitPassage,
  WriterOptions,
} from './search/index/index-api.ts';
export type { RangeReader } from './search/index/index-file.ts';
export { indexWriter } from './search/index/index-writer.ts';
export { mergeIndexes } from './search/index/merge-indexes.ts';
export { openIndexRange, type RangeIndex } from './search/index/open-index-range.ts';
export type { ReadRange } from './search/index/range-fetcher.ts';
export { withoutUnits } from './search/index/without-units.ts';
export { openIndex, parseQuery, QueryError } from './search/reader.ts';
export { printQuery } from './search/syntax/print-query.ts';
export type { QueryIssue } from './search/syntax/query-error.ts';
export type { Field, FilterKey, QueryNode, WordNode } from './search/syntax/query-node.ts';
