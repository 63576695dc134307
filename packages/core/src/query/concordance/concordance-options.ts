import type { ConcordanceFacts, LineGroup, LineOrder, LineUnit } from '../../schema/concordance.ts';
import type { Occurrence } from '../../schema/occurrence.ts';
import type { Page } from '../../schema/page.ts';
import type { WordsIn } from '../../schema/terms.ts';

export interface ConcordanceOptions {
  /** Characters each side, or words where `unit` says so; 60 characters or 8 words unless told. */
  window?: number | undefined;
  unit?: LineUnit | undefined;
  /** Only inside quotations, or only outside. */
  in?: WordsIn | undefined;
  /** The order of the lines, the first key first: `['l1', 'r1']`. Text order, or that of the filter, unless told. */
  sort?: readonly LineOrder[] | undefined;
  /** Whether the words are a regular expression over words, in RE2 syntax. */
  regex?: boolean | undefined;
  /** Draws so many of the lines by chance. */
  sample?: number | undefined;
  /** The same seed draws the same sample; 1 unless told. */
  seed?: number | undefined;
  /** Counts the lines by a word beside or by a fact. */
  group?: LineGroup | undefined;
}

/** A page of lines, and what is known of all of them. */
export type Concordance = Page<Occurrence> & ConcordanceFacts;
