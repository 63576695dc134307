import type { Span } from '../../schema/span.ts';
import { tokenize } from '../../text/tokenize.ts';
import { searchable } from '../terms.ts';

/** Stretches do not touch: a phrase never runs from one into the next. */
const GAP = 8;

/** A stretch of a text whose words are looked through. `start` is where it stands in the document. */
export interface Stretch {
  start: number;
  text: string;
  /** The words of a title. */
  title?: boolean;
}

/** A text as a row of words. The lists run along the words; a gap between two stretches holds empty ones. */
export interface WordRow {
  words: string[];
  starts: number[];
  ends: number[];
  /** Whether a word stands in the title, and whether inside a quotation. */
  title: boolean[];
  quoted: boolean[];
  /** How many words there are. */
  length: number;
}

/** Reads stretches of a text, in their order. `quotes` are the places in it where somebody is quoted. */
export function wordRow(stretches: readonly Stretch[], quotes: readonly Span[] = []): WordRow {
  const row: WordRow = { words: [], starts: [], ends: [], title: [], quoted: [], length: 0 };
  const inQuote = quoteFinder(quotes);
  const push = (word: string, start: number, end: number, title: boolean, quoted: boolean): void => {
    row.words.push(word);
    row.starts.push(start);
    row.ends.push(end);
    row.title.push(title);
    row.quoted.push(quoted);
  };
  for (const { start, text, title = false } of stretches) {
    if (row.words.length > 0) for (let gap = 0; gap < GAP; gap++) push('', -1, -1, false, false);
    for (const token of searchable(tokenize(text))) {
      const from = start + token.start;
      push(token.lower, from, start + token.end, title, inQuote(from));
      row.length++;
    }
  }
  return row;
}

/** Whether a place stands in one of the spans, asked mostly in rising order. */
function quoteFinder(quotes: readonly Span[]): (at: number) => boolean {
  if (quotes.length === 0) return () => false;
  const sorted = [...quotes].sort((a, b) => a.start - b.start);
  let next = 0;
  let end = -1;
  let last = -1;
  return (at) => {
    if (at < last) {
      next = 0;
      end = -1;
    }
    last = at;
    for (; next < sorted.length && sorted[next]!.start <= at; next++) end = Math.max(end, sorted[next]!.end);
    return at < end;
  };
}
