import type { AnnotatedDocument } from '../schema/annotated-document.ts';
import type { Capabilities } from '../schema/capabilities.ts';
import type { Count, CountBy } from '../schema/count.ts';
import type { Filter } from '../schema/filter.ts';
import type { RecordKind, RecordOf } from '../schema/kinds.ts';
import type { Occurrence } from '../schema/occurrence.ts';
import type { Page } from '../schema/page.ts';
import type { SearchPage } from '../schema/search-page.ts';
import type { Terms } from '../schema/terms.ts';
import type { Concordance, ConcordanceOptions } from './concordance/concordance-options.ts';
import type { TermOptions } from './term-options.ts';

/** The corpus a store answers from. */
export interface CorpusHeader {
  name: string;
  version: string;
  sha256: string;
}

/**
 * Where a corpus is kept. Every question of this library is asked through these members alone. Not found is `undefined`;
 * what a store cannot do stands in `capabilities` and gives an empty answer; a filter it cannot resolve rejects with a
 * `FilterError`.
 */
export interface Store {
  readonly name: string;
  capabilities(): Promise<Capabilities>;
  corpus(): Promise<CorpusHeader>;
  /** Records of a kind that the filter lets through, a page at a time. */
  find<K extends RecordKind>(kind: K, filter?: Filter): Promise<Page<RecordOf<K>>>;
  /** Documents that answer a query, or annotations where the filter or query names their `kind`, best first. `include: 'facets'` counts them. */
  search(query: string, filter?: Filter): Promise<SearchPage>;
  /** The words in place, in text order. */
  occurrences(query: string, filter?: Filter): Promise<Page<Occurrence>>;
  /**
   * Words in context as the function `concordance` gives them, of a store behind which another one answers: all lines need not come here
   * to be put in order. The function asks it first; nothing where it cannot answer this one.
   */
  concordance?(words: string, filter: Filter, options: ConcordanceOptions): Promise<Concordance | undefined>;
  /** How many records of a kind share each value of `by`, most first. */
  count(kind: RecordKind, by: CountBy, filter?: Filter): Promise<Count[]>;
  /** The words of the sub-corpus that the filter lets through, counted: what every statistic is made from. */
  terms(filter?: Filter, options?: TermOptions): Promise<Terms>;
  /** A document with everything read from it. */
  document(id: string): Promise<AnnotatedDocument | undefined>;
  /** One record by its id. */
  get<K extends RecordKind>(kind: K, id: string): Promise<RecordOf<K> | undefined>;
}

/** A store that takes documents. What it holds is linked anew: ids of people and encounters may become shared. */
export interface WritableStore extends Store {
  add(documents: AsyncIterable<AnnotatedDocument> | Iterable<AnnotatedDocument>): Promise<void>;
}
