/**
 * What the index takes and answers. Stable: other parts of Readout are written against this file, `openIndex` (`open-index.ts`)
 * and `indexWriter` (`index-writer.ts`).
 */
import type { Span } from '../../schema/span.ts';
import type { QueryNode } from '../syntax/query-node.ts';

/** A stretch of text that is searched. No phrase runs from one into the next. `start` is added to every offset of a span. */
export interface UnitPassage {
  start: number;
  text: string;
  /** Words of a title count for more, and `title:` looks for them alone. */
  title?: boolean;
}

/** What is found as one: a document, a quotation. The index numbers units from 0 in the order they are added. */
export interface Unit {
  id: string;
  passages: readonly UnitPassage[];
  /** Stretches inside quotations, in text order, not overlapping, as offsets like those of the passages but for titles: `quote:` looks there. */
  quotes?: readonly Span[];
  /** Where sentences begin, in text order, as offsets like `quotes`. */
  sentences?: readonly number[];
  /** What else is known of it, as `key=value`: `speaker=person/sergey-lavrov`. A filter `speaker:…` asks for these, facets count them. */
  keys?: readonly string[];
  /** The first and last day it may be of, as day numbers (`dayNumber`). What has none passes no `since` or `until`. */
  days?: { first: number; last: number };
}

/** Where a query finds its words. */
export interface Place {
  unit: number;
  span: Span;
  /** What the span counts in: the passages of the text, or those of the title. */
  title: boolean;
  /** The place is inside a quotation. */
  quote: boolean;
  /** The words found, folded, as the dictionary spells them; of a phrase the words joined by spaces. */
  term: string;
  /** The first and last word, counted from the beginning of the unit. */
  from: number;
  to: number;
}

/** A unit that answers a query, and why. */
export interface IndexHit {
  unit: number;
  id: string;
  /** BM25F: higher is better. Comparable within one query alone. */
  score: number;
  /** Which words were found, as the dictionary spells them. */
  terms: string[];
  fields: ('title' | 'text' | 'quote')[];
}

/** Where a page of hits ends: the next begins behind it. */
export interface AfterHit {
  score: number;
  unit: number;
}

export interface SearchOptions {
  /** 10 unless told. */
  limit?: number;
  after?: AfterHit;
}

/** The best hits, and how many there are in all. */
export interface Ranked {
  total: number;
  hits: IndexHit[];
}

/** A unit that answers a query, without the reasons. */
export type BestUnit = Pick<IndexHit, 'unit' | 'score'>;

/** A query looked up in an index: its best units, its places and its facets come of one pass over the units. */
export interface IndexAnswer {
  /** The best units and their exact number, as `search` has them. */
  best(options?: SearchOptions): { total: number; units: BestUnit[] };
  /** The numbers of all units that answer, ascending. */
  matches(): Uint32Array;
  /** Where units hold the words, unit by unit: all that answer, or some of them, ascending. */
  places(units?: Uint32Array): Generator<Place>;
  /** How many answers have each key that begins with one of the prefixes. */
  facets(prefixes: readonly string[]): Record<string, KeyCount[]>;
}

/** A word of the dictionary. */
export interface TermCount {
  term: string;
  /** In how many units it stands. */
  units: number;
  /** How often. */
  places: number;
}

/** How often a key is found among the answers of a query. */
export interface KeyCount {
  key: string;
  units: number;
}

/** Words by place, of one file or of one buffer. Every answer throws an `Error` where the bytes it needs are damaged. */
export interface SearchIndex {
  /** How many units it holds, deleted ones included: unit numbers are below. */
  readonly units: number;
  /** How many of them are not deleted. */
  readonly live: number;
  /** How many words they hold. */
  readonly words: number;
  readonly bytes: number;
  id(unit: number): string;
  /** The number of a unit by its id; `undefined` where there is none, or it is deleted. */
  unitOf(id: string): number | undefined;
  /** How many words a unit holds. */
  wordsOf(unit: number): number;
  /** Looks a query up, for what asks several things of it. Holds as much memory as the units it found take. */
  answer(query: QueryNode): IndexAnswer;
  /** The best answers and their exact number. A query without words to rank by gives units in order, with score 0. */
  search(query: QueryNode, options?: SearchOptions): Ranked;
  /** The numbers of all units that answer, ascending. */
  matches(query: QueryNode): Uint32Array;
  /** Where a unit holds the words a query asks for (those under `not` aside), in text order. Empty where the unit is no answer. */
  places(query: QueryNode, unit: number): Place[];
  /** The same over all answers, unit by unit. */
  allPlaces(query: QueryNode): Generator<Place>;
  /** How many answers have each key that begins with one of the prefixes (`speaker=`), most first, then by key. */
  facets(query: QueryNode, prefixes: readonly string[]): Record<string, KeyCount[]>;
  /** The words of each sentence of a unit, as spans in text order, for a snippet or a line that ends with its sentence. Empty without spans. */
  sentencesOf(unit: number): Span[];
  /** The keys of a unit, sorted. */
  keysOf(unit: number): string[];
  /** A word of the dictionary, as it stands. */
  term(text: string): TermCount | undefined;
  /** The words of the dictionary that begin so, sorted; all without a prefix. */
  terms(prefix?: string): Generator<TermCount>;
  /** The words of the dictionary within so many edits, for "did you mean": nearest first, then the more frequent. */
  near(text: string, edits: 1 | 2): TermCount[];
  /** The keys (`speaker=…`) that begin so, with how many units have them. */
  keys(prefix?: string): Generator<KeyCount>;
  /** The bytes of the index, to be kept. */
  save(): ArrayBuffer;
}

/** How an index is made. */
export interface WriterOptions {
  /** Group words by their English stem, so that `talks` finds "talk". On unless told. */
  stems?: boolean;
  /** Hyphenated words whole beside their parts. On unless told. */
  wholes?: boolean;
  /** Keep where each word stands in the text, so that places have spans. On unless told; without, a place's span is empty. */
  spans?: boolean;
}

/** Takes units one at a time and gives the index. The same units in the same order give the same bytes. */
export interface IndexWriter {
  add(unit: Unit): void;
  finish(): ArrayBuffer;
}
