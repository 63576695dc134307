import { checkCountBy } from '../../query/criteria.ts';
import { checkTermOptions, type TermOptions } from '../../query/term-options.ts';
import type { Filter } from '../../schema/filter.ts';
import type { Span } from '../../schema/span.ts';
import type { Terms } from '../../schema/terms.ts';
import { type Tally, tally } from '../../search/tally.ts';
import { type Counting, countRow } from './count-row.ts';
import { groupList } from './group-list.ts';
import type { Holding } from './holding.ts';
import { type Places, placesOf } from './places.ts';
import { rowsOfWords, subCorpus } from './sub-corpus.ts';

/** The words of a sub-corpus, counted. */
export function termsIn(holding: Holding, filter: Filter, options: TermOptions): Terms {
  if (options.by !== undefined) checkCountBy(options.by);
  checkTermOptions(options);
  const { by, near, n = 1, in: where = 'text' } = options;
  const { vocabulary } = rowsOfWords(holding).words;
  const counting: Counting = {
    options,
    counted: tally(vocabulary.length),
    groups: groupList(),
    sums: { tokens: 0, documents: 0, nodes: 0, nodeTokens: 0, nearTokens: 0 },
    only: options.words && firstWordsOf(options.words, vocabulary),
  };
  const sought = near ?? options.of;
  const places = sought === undefined ? undefined : placesOf(holding, sought);
  const spans = byDocument(places?.found ?? []);
  let document = 0;
  for (const admission of subCorpus(holding, filter, options, places?.criteria))
    countRow(counting, admission, spans.get(admission.row.text.id) ?? [], document++);
  const { sums, groups, counted } = counting;
  return {
    text: holding.corpus.text,
    in: where,
    n,
    tokens: sums.tokens,
    documents: sums.documents,
    ...(near === undefined ? {} : { nodes: sums.nodes, nodeTokens: sums.nodeTokens, nearTokens: sums.nearTokens }),
    ...(by === undefined ? {} : { groups: groups.all((value) => nameOf(holding, value)) }),
    ...listed(counted, vocabulary, options),
  };
}

/** Marks the words that one of the terms begins with: where no other does, nothing need be looked at. */
function firstWordsOf(terms: readonly string[], vocabulary: readonly string[]): Uint8Array {
  const wanted = new Set(terms.map((term) => term.split(' ')[0]));
  return Uint8Array.from(vocabulary, (word) => (wanted.has(word) ? 1 : 0));
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
