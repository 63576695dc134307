/** Questions over a corpus. Holds no zod: the schemas are under `@readout/core/schema`. */

export { all } from './query/all.ts';
export { type Citation, cite } from './query/cite.ts';
export { type CollocationsOptions, collocations } from './query/collocations.ts';
export type { Concordance, ConcordanceOptions } from './query/concordance/concordance-options.ts';
export { readLineOrder } from './query/concordance/read-line-order.ts';
export { concordance } from './query/concordance.ts';
export { type Context, context } from './query/context.ts';
export { document, documents } from './query/documents.ts';
export { encounter, encounters } from './query/encounters.ts';
export { entities, entity } from './query/entities.ts';
export { type Envelope, envelope } from './query/envelope.ts';
export type { Explanation } from './query/explain/explanation.ts';
export type { Step } from './query/explain/step.ts';
export { explain } from './query/explain.ts';
export { facets } from './query/facets.ts';
export { FilterError, type FilterIssue } from './query/filter-error.ts';
export { type FrequenciesOptions, frequencies } from './query/frequencies.ts';
export { type KeynessOptions, keyness } from './query/keyness.ts';
export { type NetworkOptions, network } from './query/network.ts';
export { periods } from './query/periods.ts';
export { quotes } from './query/quotes.ts';
export { readFilter } from './query/read-filter.ts';
export { readFilterLine } from './query/read-filter-line.ts';
export { reprise, reprises } from './query/reprises.ts';
export { resolveEntity } from './query/resolve-entity.ts';
export { search } from './query/search.ts';
export { sides } from './query/sides.ts';
export { type SimilarOptions, similar } from './query/similar.ts';
export type { CorpusHeader, Store, WritableStore } from './query/store.ts';
export type { TermOptions } from './query/term-options.ts';
export { type TimelineEntry, timeline } from './query/timeline.ts';
export { type TrendsOptions, trends } from './query/trends.ts';
export { addressees, participants, relayers, speakers } from './query/who.ts';
export type { AnnotatedDocument } from './schema/annotated-document.ts';
export type { Capabilities } from './schema/capabilities.ts';
export type { Collocation, CollocationMeasure, Collocations } from './schema/collocations.ts';
export type { ConcordanceFacts, LineGroup, LineOrder, LineUnit } from './schema/concordance.ts';
export type { Corpus, TextPolicy } from './schema/corpus.ts';
export type { Count, CountBy } from './schema/count.ts';
export type { DateExpression } from './schema/date.ts';
export type { Document } from './schema/document.ts';
export type { Encounter } from './schema/encounter.ts';
export type { EncounterReport } from './schema/encounter-report.ts';
export type { Entity, EntityType, Office } from './schema/entity.ts';
export type { Filter } from './schema/filter.ts';
export type { Frequencies, Frequency } from './schema/frequencies.ts';
export type { Hit, Matched } from './schema/hit.ts';
export type { Keyness, KeynessMeasure, KeyWord } from './schema/keyness.ts';
export type { Annotation, AnnotationKind, AnnotationOf, RecordKind, RecordOf } from './schema/kinds.ts';
export type { Mention } from './schema/mention.ts';
export type { Network, NetworkNode, NetworkTie, TieKind } from './schema/network.ts';
export type { Occurrence } from './schema/occurrence.ts';
export type { EntityNames, Page } from './schema/page.ts';
export type { Period } from './schema/period.ts';
export type { Quantity } from './schema/quantity.ts';
export type { Quote } from './schema/quote.ts';
export type { Reprise } from './schema/reprise.ts';
export type { Retelling } from './schema/retelling.ts';
export type { Scope, Significance, StopWords } from './schema/scope.ts';
export type { Facets, SearchNote, SearchPage } from './schema/search-page.ts';
export type { Section } from './schema/section.ts';
export type { Sentence } from './schema/sentence.ts';
export type { Sides } from './schema/sides.ts';
export type { SimilarDocuments } from './schema/similar.ts';
export type { Span } from './schema/span.ts';
export type { StoredIndex } from './schema/stored-index.ts';
export type { Terms, WordsIn } from './schema/terms.ts';
export type { TopicEvidence } from './schema/topic.ts';
export type { Granularity, Trends } from './schema/trends.ts';
export type { When } from './schema/when.ts';
export type { Role, Who } from './schema/who.ts';
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
export { openIndex } from './search/index/open-index.ts';
export { openIndexRange, type RangeIndex } from './search/index/open-index-range.ts';
export type { ReadRange } from './search/index/range-fetcher.ts';
export { withoutUnits } from './search/index/without-units.ts';
export { parseQuery } from './search/syntax/parse-query.ts';
export { printQuery } from './search/syntax/print-query.ts';
export { QueryError, type QueryIssue } from './search/syntax/query-error.ts';
export type { QueryNode, WordNode } from './search/syntax/query-node.ts';
export { storeIndex } from './stores/memory/stored-index.ts';
export { type MemoryStoreOptions, memoryStore } from './stores/memory.ts';
export { nearest } from './text/nearest.ts';
