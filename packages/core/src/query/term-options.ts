import type { CountBy } from '../schema/count.ts';
import type { WordsIn } from '../schema/terms.ts';
import { FilterError, type FilterIssue } from './filter-error.ts';

/** What is counted of a sub-corpus. */
export interface TermOptions {
  /** All running text unless told. */
  in?: WordsIn | undefined;
  /** Words a term has, 1 to 5; 1 unless told. A term lies within one sentence. */
  n?: number | undefined;
  /** Counts each term by the values its quotation, else its document, has. */
  by?: CountBy | undefined;
  /** Counts the places of a query, by the words found there, instead of every word. */
  of?: string | undefined;
  /** Counts besides how often each term stands near the places of a query. Terms that never do are left out. */
  near?: string | undefined;
  /** What near is: so many words each side, or the whole sentence. */
  unit?: 'words' | 'sentence' | undefined;
  /** Words each side; 5 unless told. */
  window?: number | undefined;
  /** Only these terms, folded. */
  words?: readonly string[] | undefined;
  /** Only terms that occur so often; near a place where `near` is asked. */
  min?: number | undefined;
  /** So many terms at most, the most frequent. */
  most?: number | undefined;
}

const MOST_WORDS_A_TERM = 5;
const WIDEST_WINDOW = 50;

/** Checks what is to be counted. Throws a `FilterError` with everything that is wrong in it. */
export function checkTermOptions({ n, window, min, most, of, near }: TermOptions): void {
  const issues: FilterIssue[] = [];
  const whole = (parameter: string, value: number | undefined, least: number, greatest: number): void => {
    if (value !== undefined && !(Number.isInteger(value) && value >= least && value <= greatest))
      issues.push({ parameter, message: `must be a whole number from ${least} to ${greatest}.` });
  };
  whole('n', n, 1, MOST_WORDS_A_TERM);
  whole('window', window, 1, WIDEST_WINDOW);
  whole('min', min, 1, Number.MAX_SAFE_INTEGER);
  whole('most', most, 0, Number.MAX_SAFE_INTEGER);
  if (of !== undefined && near !== undefined) issues.push({ parameter: 'of', message: 'and near exclude each other.' });
  if (issues.length > 0) throw new FilterError(issues);
}
