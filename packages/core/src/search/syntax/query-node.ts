import type { Filter } from '../../schema/filter.ts';
import type { Span } from '../../schema/span.ts';

/** Where words are looked for: everywhere a text is read, in the title alone, or inside quotations alone. */
export type Field = 'title' | 'quote';

/** A key of the filter that a query can name: `speaker:lavrov`, `since:2021-05`. */
export type FilterKey = Exclude<keyof Filter, 'q' | 'sort' | 'limit' | 'cursor' | 'fields' | 'include'>;

/** One word as a pattern. `text` is folded; `exact` words are found as they stand, others by their stem. */
export type WordNode =
  | { type: 'word'; text: string; exact: boolean; span?: Span }
  | { type: 'prefix'; text: string; span?: Span }
  | { type: 'suffix'; text: string; span?: Span }
  | { type: 'fuzzy'; text: string; edits: 1 | 2; span?: Span };

/**
 * A query as a tree: what the syntax reads and the index answers. `span` is where a node stands in the text it was read from.
 * A phrase with `slop` 0 is its words side by side; with more, the words in any order with at most so many others between.
 */
export type QueryNode =
  | WordNode
  | { type: 'phrase'; words: WordNode[]; slop: number; span?: Span }
  | { type: 'field'; field: Field; node: QueryNode; span?: Span }
  | { type: 'filter'; key: FilterKey; values: string[]; span?: Span }
  | { type: 'and' | 'or'; nodes: QueryNode[]; span?: Span }
  | { type: 'not'; node: QueryNode; span?: Span }
  /** Everything: an empty query. */
  | { type: 'all'; span?: Span };
