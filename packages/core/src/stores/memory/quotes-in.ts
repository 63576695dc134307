import type { Records } from '../../query/records.ts';
import type { Quote } from '../../schema/quote.ts';
import type { Span } from '../../schema/span.ts';
import { once } from '../../text/once.ts';
import { byPosition } from '../../text/spans.ts';

/** The quotations of a document, in text order. */
export interface QuotesIn {
  all: readonly Quote[];
  /** The smallest quotation in whose content a place lies, scare quotes aside. */
  around(place: Span): Quote | undefined;
}

/** The quotations of each document, sorted once. */
export const quotesByDocument = once((records: Records): ((document: string) => QuotesIn) => {
  const found = new Map<string, QuotesIn>();
  return (id) => {
    let quotes = found.get(id);
    if (!quotes) {
      const annotations = records.document(id)?.annotations ?? [];
      quotes = quotesIn(annotations.filter((annotation) => annotation.kind === 'quote'));
      found.set(id, quotes);
    }
    return quotes;
  };
});

function quotesIn(quotes: readonly Quote[]): QuotesIn {
  const all = [...quotes].sort((a, b) => byPosition(a.span, b.span));
  const stretches = all.flatMap((quote) =>
    quote.form === 'scare' ? [] : quote.content.map((content) => ({ quote, content })),
  );
  // asked for every word of a concordance: numbers side by side are read faster than spans in quotations
  const begins = Int32Array.from(stretches, ({ quote }) => quote.span.start);
  const starts = Int32Array.from(stretches, ({ content }) => content.start);
  const ends = Int32Array.from(stretches, ({ content }) => content.end);
  const sizes = Int32Array.from(stretches, ({ quote: { span } }) => span.end - span.start);
  return {
    all,
    around({ start, end }) {
      let best = -1;
      for (let at = 0; at < begins.length && begins[at]! <= start; at++)
        if (starts[at]! <= start && end <= ends[at]! && (best < 0 || sizes[at]! < sizes[best]!)) best = at;
      return best < 0 ? undefined : stretches[best]!.quote;
    },
  };
}
