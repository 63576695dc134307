import type { TermOptions } from '../../query/term-options.ts';
import type { Span } from '../../schema/span.ts';
import { wordsOf } from '../../search/running-words.ts';
import type { Tally } from '../../search/tally.ts';
import type { GroupList } from './group-list.ts';
import { FREE, NODE, neighbours } from './neighbours.ts';
import type { Admission, Row } from './sub-corpus.ts';

/** What is counted over a whole sub-corpus, document by document. */
export interface Counting {
  options: TermOptions;
  counted: Tally;
  groups: GroupList;
  sums: { tokens: number; documents: number; nodes: number; nodeTokens: number; nearTokens: number };
  /** Words a term may begin with; any where nothing is said. */
  only: Uint8Array | undefined;
}

/** Counts the words of one document that are let through. `spans` are the places of the query, where one is asked for. */
export function countRow(counting: Counting, admission: Admission, spans: readonly Span[], document: number): void {
  const { options, sums, groups } = counting;
  const { row, admits, seeks, groups: valuesOf } = admission;
  const lets = Uint8Array.from(row.tokens, (_, holder) => (admits(holder) ? 1 : 0));
  const tokens = row.tokens.map((count, holder) => count * lets[holder]!);
  const all = tokens.reduce((sum, count) => sum + count, 0);
  if (all === 0) return;
  sums.tokens += all;
  sums.documents++;
  if (options.by !== undefined)
    tokens.forEach((count, holder) => {
      if (count > 0) groups.addTokens(valuesOf(holder), document, count);
    });
  const through = (at: number): boolean => lets[row.quoteOf[at]!] === 1;
  const add = (term: number, at: number): void =>
    counting.counted.add(term, document, options.by === undefined ? NONE : groups.numbers(valuesOf(row.quoteOf[at]!)));
  const places = spans
    .map((span) => wordsOf(row.text, span))
    .filter(({ from, to }) => to > from && through(from) && seeks(row.quoteOf[from]!));
  if (options.of !== undefined)
    for (const { from, to } of places) add(termAt(counting.counted, row, from, to - from), from);
  else countWords(counting, row, through, places, add);
}

/** Counts every term let through, and how often each stands near one of the places. The places themselves are no terms then. */
function countWords(
  { options, counted, sums, only }: Counting,
  row: Row,
  through: (at: number) => boolean,
  places: readonly { from: number; to: number }[],
  add: (term: number, at: number) => void,
): void {
  const { n = 1, near } = options;
  const { words, sentences } = row.text;
  const state = near === undefined ? undefined : neighbours(row.text, through, places, options);
  if (state) {
    sums.nodes += places.length;
    for (let at = 0; at < words.length; at++) {
      if (state[at] === NODE) sums.nodeTokens += through(at) ? 1 : 0;
      else if (state[at] !== FREE) sums.nearTokens++;
    }
  }
  for (let at = 0; at + n <= words.length; at++) {
    if (only && only[words[at]!] === 0) continue;
    let whole = sentences[at] === sentences[at + n - 1];
    for (let next = at; whole && next < at + n; next++) whole = through(next) && state?.[next] !== NODE;
    if (!whole) continue;
    const term = termAt(counted, row, at, n);
    add(term, at);
    if (state && state[at] !== FREE) counted.addNear(term);
  }
}

const NONE: readonly number[] = [];

/** The number of the term of `n` words that begins at a word. */
function termAt(counted: Tally, { text: { words } }: Row, at: number, n: number): number {
  let term = words[at]!;
  for (let next = at + 1; next < at + n; next++) term = counted.continued(term, words[next]!);
  return term;
}
