import { checkCountBy } from '../../query/criteria.ts';
import { checkTermOptions, type TermOptions } from '../../query/term-options.ts';
import type { Filter } from '../../schema/filter.ts';
import type { Span } from '../../schema/span.ts';
import type { Terms } from '../../schema/terms.ts';
import { wordsOf } from '../../search/running-words.ts';
import { type Tally, tally } from '../../search/tally.ts';
import { groupList } from './group-list.ts';
import type { Holding } from './holding.ts';
import { FREE, NODE, neighbours } from './neighbours.ts';
import { type Places, placesOf } from './places.ts';
import { type Row, rowsOfWords, subCorpus } from './sub-corpus.ts';

/** The words of a sub-corpus, counted. */
export function termsIn(holding: Holding, filter: Filter, options: TermOptions): Terms {
  if (options.by !== undefined) checkCountBy(options.by);
  checkTermOptions(options);
  const { n = 1, by, of, near } = options;
  const { vocabulary } = rowsOfWords(holding).words;
  const counted = tally(vocabulary.length);
  const groups = groupList();
  const sought = near ?? of;
  const only = options.words && firstWordsOf(options.words, vocabulary);
  const places = sought === undefined ? undefined : placesOf(holding, sought);
  const spans = places && byDocument(places.found);
  const sums = { tokens: 0, documents: 0, nodes: 0, nodeTokens: 0, nearTokens: 0 };

  let document = -1;
  for (const { row, admits, seeks, groups: valuesOf } of subCorpus(holding, filter, options, places?.criteria)) {
    document++;
    const { words } = row.text;
    const through = letThrough(row, admits);
    const held = new Int32Array(row.quotes.length + 1);
    for (let at = 0; at < words.length; at++) if (through[at] === 1) held[row.quoteOf[at]!]!++;
    const tokens = held.reduce((sum, count) => sum + count, 0);
    if (tokens === 0) continue;
    sums.tokens += tokens;
    if (by !== undefined)
      held.forEach((count, holder) => {
        if (count > 0) groups.addTokens(valuesOf(holder), document, count);
      });
    sums.documents++;
    const groupsAt = (at: number): readonly number[] =>
      by === undefined ? NONE : groups.numbers(valuesOf(row.quoteOf[at]!));
    const found = (spans?.get(row.text.id) ?? [])
      .map((span) => wordsOf(row.text, span))
      .filter(({ from, to }) => to > from && through[from] === 1 && seeks(row.quoteOf[from]!));
    if (near === undefined && of !== undefined) {
      for (const { from, to } of found) counted.add(termAt(counted, row, from, to - from), document, groupsAt(from));
      continue;
    }
    const state = near === undefined ? undefined : neighbours(row.text, through, found, options);
    if (state) {
      sums.nodes += found.length;
      for (let at = 0; at < words.length; at++) {
        if (state[at] === NODE) sums.nodeTokens++;
        else if (state[at] !== FREE) sums.nearTokens++;
      }
    }
    const { sentences } = row.text;
    for (let at = 0; at + n <= words.length; at++) {
      if (only && only[words[at]!] === 0) continue;
      let whole = sentences[at] === sentences[at + n - 1];
      for (let next = at; whole && next < at + n; next++) whole = through[next] === 1 && state?.[next] !== NODE;
      if (!whole) continue;
      const term = termAt(counted, row, at, n);
      counted.add(term, document, groupsAt(at));
      if (state && state[at] !== FREE) counted.addNear(term);
    }
  }
  return {
    text: holding.corpus.text,
    in: options.in ?? 'text',
    n,
    tokens: sums.tokens,
    documents: sums.documents,
    ...(near === undefined ? {} : { nodes: sums.nodes, nodeTokens: sums.nodeTokens, nearTokens: sums.nearTokens }),
    ...(by === undefined ? {} : { groups: groups.all((value) => nameOf(holding, value)) }),
    ...listed(counted, vocabulary, options),
  };
}

const NONE: readonly number[] = [];

/** Marks the words the filter lets through. */
function letThrough({ quotes, quoteOf }: Row, admits: (holder: number) => boolean): Uint8Array {
  const holders = new Uint8Array(quotes.length + 1);
  for (let holder = 0; holder < holders.length; holder++) holders[holder] = admits(holder) ? 1 : 0;
  const through = new Uint8Array(quoteOf.length);
  for (let at = 0; at < through.length; at++) through[at] = holders[quoteOf[at]!]!;
  return through;
}

/** Marks the words that one of the terms begins with: where no other does, nothing need be looked at. */
function firstWordsOf(terms: readonly string[], vocabulary: readonly string[]): Uint8Array {
  const wanted = new Set(terms.map((term) => term.split(' ')[0]));
  return Uint8Array.from(vocabulary, (word) => (wanted.has(word) ? 1 : 0));
}

/** The number of the term of `n` words that begins at a word. */
function termAt(counted: Tally, { text: { words } }: Row, at: number, n: number): number {
  let term = words[at]!;
  for (let next = at + 1; next < at + n; next++) term = counted.continued(term, words[next]!);
  return term;
}

function byDocument(places: Places['found']): Map<string, Span[]> {
  const found = new Map<string, Span[]>();
  for (const { document, span } of places) {
    const list = found.get(document);
    if (list) list.push(span);
    else found.set(document, [span]);
  }
  return found;
}

const nameOf = ({ directory, records }: Holding, value: string): string | undefined =>
  directory.name(value)?.name ?? records.document(value)?.document.title ?? records.encounter(value)?.name;

/** The terms asked for, the most frequent first, then by their letters. */
function listed(
  counted: Tally,
  vocabulary: readonly string[],
  { words, min = 1, most = Number.POSITIVE_INFINITY, near, by }: TermOptions,
): Pick<Terms, 'types' | 'terms'> {
  const only = words && new Set(words);
  const all = counted.terms();
  const often = near === undefined ? counted.count : counted.near;
  const found = all
    .filter((term) => often(term) >= Math.max(min, near === undefined ? 0 : 1))
    .map((term) => ({
      term,
      word: counted
        .words(term)
        .map((word) => vocabulary[word]!)
        .join(' '),
    }))
    .filter(({ word }) => !only || only.has(word))
    .sort((a, b) => often(b.term) - often(a.term) || (a.word < b.word ? -1 : 1))
    .slice(0, most);
  return {
    types: all.length,
    terms: found.map(({ term, word }) => ({
      term: word,
      count: counted.count(term),
      documents: counted.documents(term),
      ...(near === undefined ? {} : { near: counted.near(term) }),
      ...(by === undefined ? {} : { groups: counted.byGroup(term) }),
    })),
  };
}
