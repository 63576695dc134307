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
import { outOfQuotes, outsideQuotes, quotesByDocument } from './words.ts';

/** A document as a row of words, and which quotation each word stands in: its number, 0 for none. */
export interface Row {
  text: RunningText;
  quotes: readonly Quote[];
  quoteOf: Int32Array;
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
export const rowsOfWords = once(({ corpus, records }: Holding): { words: RunningWords; rows: readonly Row[] } => {
  const words = runningWords(
    corpus.documents.map(({ document: { id }, annotations }) => ({
      id,
      passages: records.passages(id),
      sentences: annotations.filter(({ kind }) => kind === 'sentence').map(({ span }) => span),
    })),
  );
  const quotesOf = quotesByDocument({ records });
  return { words, rows: words.documents.map((text) => ({ text, ...holders(text, quotesOf(text.id)) })) };
});

/** Marks each word with the smallest quotation in whose content it stands: the longest are marked first. */
function holders(text: RunningText, all: readonly Quote[]): Omit<Row, 'text'> {
  const quotes = all.filter(({ form }) => form !== 'scare');
  const quoteOf = new Int32Array(text.words.length);
  const length = ({ span }: Quote): number => span.end - span.start;
  for (const number of [...quotes.keys()].sort((a, b) => length(quotes[b]!) - length(quotes[a]!)))
    for (const content of quotes[number]!.content) {
      const { from, to } = wordsOf(text, content);
      quoteOf.fill(number + 1, from, to);
    }
  return { quotes, quoteOf };
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
  const properties = propertiesOfQuotes(holding);
  const documents = criteria.choices.document;
  for (const row of rowsOfWords(holding).rows) {
    const { id } = row.text;
    if (documents && ((documents.any.size > 0 && !documents.any.has(id)) || documents.none.has(id))) continue;
    const own = (holder: number): Properties =>
      holder === 0 ? outOfQuotes(id) : properties.get(row.quotes[holder - 1]!.id)!;
    const admitted: (boolean | undefined)[] = [];
    const groups: (readonly string[] | undefined)[] = [];
    yield {
      row,
      admits: (holder) => {
        admitted[holder] ??=
          (holder === 0 ? wantsOutside : where !== 'outside') && matches(criteria, own(holder), records);
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

const propertiesOfQuotes = once(
  (holding: Holding) => new Map(holding.rows('quote').all.map(({ record, properties }) => [record.id, properties])),
);
