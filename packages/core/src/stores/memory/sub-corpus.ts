import { countedUnder } from '../../query/counts.ts';
import type { Criteria } from '../../query/criteria.ts';
import { matches } from '../../query/matches.ts';
import type { Properties } from '../../query/properties.ts';
import type { CountBy } from '../../schema/count.ts';
import type { Filter } from '../../schema/filter.ts';
import type { Quote } from '../../schema/quote.ts';
import type { WordsIn } from '../../schema/terms.ts';
import { type RunningText, type RunningWords, runningWords, wordsOf } from '../../search/running-words.ts';
import { once } from '../../text/once.ts';
import { criteriaIn } from './criteria-in.ts';
import type { Holding } from './holding.ts';
import { quotesByDocument } from './quotes-in.ts';
import { outOfQuotes, outsideQuotes, propertiesOfQuotes } from './words.ts';

/** A document as a row of words, and which quotation each word stands in: its number, 0 for none. */
export interface Row {
  text: RunningText;
  quoteOf: Int32Array;
  /** How many words stand in each quotation, and, first, in none. */
  tokens: Int32Array;
  /** What can be asked of the words in none, and of those in each quotation. */
  properties: readonly Properties[];
}

/** The words a filter lets through in one document. `holder` is the number of a quotation, or 0 for what stands in none. */
export interface Admission {
  row: Row;
  admits(holder: number): boolean;
  /** Whether a place of the words sought, by what their query asks of the quotation, counts there. */
  seeks(holder: number): boolean;
  /** The values the words of a holder count under. */
  groups(holder: number): readonly string[];
}

/** The corpus as rows of words, read once. */
export const rowsOfWords = once((holding: Holding): { words: RunningWords; rows: readonly Row[] } => {
  const { corpus, records } = holding;
  const words = runningWords(
    corpus.documents.map(({ document: { id }, annotations }) => ({
      id,
      passages: records.passages(id),
      sentences: annotations.filter(({ kind }) => kind === 'sentence').map(({ span }) => span),
    })),
  );
  const quotesOf = quotesByDocument(records);
  const properties = propertiesOfQuotes(holding);
  return { words, rows: words.documents.map((text) => rowOf(text, quotesOf(text.id).all, properties)) };
});

/** Marks each word with the smallest quotation in whose content it stands: the longest are marked first. */
function rowOf(text: RunningText, all: readonly Quote[], properties: ReadonlyMap<string, Properties>): Row {
  const quotes = all.filter(({ form }) => form !== 'scare');
  const quoteOf = new Int32Array(text.words.length);
  const length = ({ span }: Quote): number => span.end - span.start;
  for (const number of [...quotes.keys()].sort((a, b) => length(quotes[b]!) - length(quotes[a]!)))
    for (const content of quotes[number]!.content) {
      const { from, to } = wordsOf(text, content);
      quoteOf.fill(number + 1, from, to);
    }
  const tokens = new Int32Array(quotes.length + 1);
  for (const holder of quoteOf) tokens[holder]!++;
  return {
    text,
    quoteOf,
    tokens,
    properties: [outOfQuotes(text.id), ...quotes.map(({ id }) => properties.get(id)!)],
  };
}

/** The words a filter lets through, document by document: those in quotations by their quotation, all others by their document. */
export function* subCorpus(
  holding: Holding,
  filter: Filter,
  { in: where = 'text', by }: { in?: WordsIn | undefined; by?: CountBy | undefined },
  sought?: Criteria,
): Generator<Admission> {
  const { records } = holding;
  const criteria = criteriaIn(holding, filter, 'quote');
  const wantsOutside = where !== 'quotes' && outsideQuotes(criteria);
  const lets = Object.keys(criteria.choices).length === 0 && !criteria.range && !criteria.query;
  const documents = criteria.choices.document;
  for (const row of rowsOfWords(holding).rows) {
    const { id } = row.text;
    if (documents && ((documents.any.size > 0 && !documents.any.has(id)) || documents.none.has(id))) continue;
    const own = (holder: number): Properties => row.properties[holder]!;
    const admitted: (boolean | undefined)[] = [];
    const groups: (readonly string[] | undefined)[] = [];
    yield {
      row,
      admits: (holder) => {
        admitted[holder] ??=
          (holder === 0 ? wantsOutside : where !== 'outside') && (lets || matches(criteria, own(holder), records));
        return admitted[holder];
      },
      seeks: (holder) =>
        sought === undefined || ((holder > 0 || outsideQuotes(sought)) && matches(sought, own(holder), records)),
      groups: (holder) => {
        groups[holder] ??= by === undefined ? [] : [...new Set(countedUnder(by, own(holder), records))];
        return groups[holder];
      },
    };
  }
}
