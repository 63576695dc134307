import type { Span } from '../../schema/span.ts';

/** What the lexicon of furniture says of a block: the reason of the entry that was found, and how it was found. */
export interface FurnitureHit {
  reason: string;
  /** The phrase is the whole block, begins it, or stands somewhere in it. */
  place: 'line' | 'start' | 'anywhere';
  /** What follows is furniture of the same kind: "Trending Stories", "Related". */
  opens: boolean;
}

/** A line or wrapped paragraph with its counts. Of a long block only the beginning is counted. */
export interface Block {
  span: Span;
  /** Its place among the blocks of the page. */
  index: number;
  /** Blank lines or an indent set it apart. */
  apart: boolean;
  length: number;
  words: number;
  /** Words that begin with a capital letter. */
  capitals: number;
  /** Words in capitals only. */
  shouted: number;
  /** "the", "of", "is" … */
  functionWords: number;
  digits: number;
  /** Signs that menus and teasers are put together with: | » › · • © → */
  linkSigns: number;
  quotationMarks: number;
  /** Full stops, question and exclamation marks that end a word. */
  stops: number;
  /** The last character, closing marks and brackets aside. */
  ending: 'stop' | 'colon' | 'ellipsis' | 'comma' | 'none';
  /** Begins with a small letter. */
  small: boolean;
  /** Names a speaker first: "QUESTION:" "Q:" "MR PRICE:". */
  labelled: boolean;
  furniture: FurnitureHit | undefined;
  /** How often its text stands on the page. */
  times: number;
}

/** The blocks of a page, with what is known of the page as a whole. */
export interface Page {
  text: string;
  blocks: readonly Block[];
  /** How much site furniture the page shows, 0 … 1. */
  furnished: number;
  /** The language of the page shows function words at all. */
  known: boolean;
}
