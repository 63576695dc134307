import { checkCountBy } from '../../query/criteria.ts';
import { checkTermOptions, type TermOptions } from '../../query/term-options.ts';
import type { Filter } from '../../schema/filter.ts';
import type { Span } from '../../schema/span.ts';
import type { Terms } from '../../schema/terms.ts';
import { wordsOf } from '../../search/running-words.ts';
import { type Tally, tally } from '../../search/tally.ts';
import { readPhrase } from '../../search/terms.ts';
import { groupList } from './group-list.ts';
import type { Holding } from './holding.ts';
import { FREE, NODE, neighbours } from './neighbours.ts';
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
  const places = sought === undefined ? undefined : placesOf(holding, sought);
  const sums = { tokens: 0, documents: 0, nodes: 0, nodeTokens: 0, nearTokens: 0 };

  let document = -1;
  for (const { row, admits, groups: valuesOf } of subCorpus(holding, filter, options)) {
    document++;
    const { words } = row.text;
    const through = new Uint8Array(words.length);
    const before = sums.tokens;
    for (let at = 0; at < words.length; at++) {
      const holder = row.quoteOf[at]!;
      if (!admits(holder)) continue;
      through[at] = 1;
      sums.tokens++;
      if (by !== undefined) groups.addToken(valuesOf(holder), document);
    }
    if (sums.tokens === before) continue;
    sums.documents++;
    const groupsAt = (at: number): readonly number[] =>
      by === undefined ? NONE : groups.numbers(valuesOf(row.quoteOf[at]!));
    const found = (places?.get(row.text.id) ?? [])
      .map((span) => wordsOf(row.text, span))
      .filter(({ from, to }) => to > from && through[from] === 1);
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

/** The number of the term of `n` words that begins at a word. */
function termAt(counted: Tally, { text: { words } }: Row, at: number, n: number): number {
  let term = words[at]!;
  for (let next = at + 1; next < at + n; next++) term = counted.continued(term, words[next]!);
  return term;
}

function placesOf(holding: Holding, query: string): Map<string, Span[]> {
  const found = new Map<string, Span[]>();
  for (const { document, span } of holding.words().places(readPhrase(query))) {
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
