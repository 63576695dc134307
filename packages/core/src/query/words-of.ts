import { type Stretch, type WordRow, wordRow } from '../search/match/word-row.ts';
import type { Properties } from './properties.ts';
import type { Records } from './records.ts';

/** The words of a record that a query looks through: of a document those of its passages, of an annotation its own, in place. */
export function rowOfRecord(properties: Properties, records: Records): WordRow {
  const { id, kind, span } = properties;
  if (kind === 'document') return rowOfDocument(id, records);
  const quote = kind === 'quote' ? records.annotation(id) : undefined;
  return wordRow(
    [{ start: span?.start ?? 0, text: properties.text() }],
    quote?.kind === 'quote' && quote.form !== 'scare' ? quote.content : [],
  );
}

/** A document's words in place. A title that stands nowhere in the text comes first, at no place. */
export function rowOfDocument(id: string, records: Records): WordRow {
  const annotated = records.document(id);
  if (!annotated) return wordRow([]);
  const { document, annotations } = annotated;
  const headlines = new Set(
    annotations.flatMap((one) => (one.kind === 'section' && one.role === 'headline' ? one.span.start : [])),
  );
  const stretches = records
    .passages(id)
    .map((passage): Stretch => (headlines.has(passage.start) ? { ...passage, title: true } : passage));
  const titled = stretches.some(({ title }) => title);
  const quotes = annotations.flatMap((one) => (one.kind === 'quote' && one.form !== 'scare' ? one.content : []));
  return wordRow(titled ? stretches : [{ start: NOWHERE, text: document.title, title: true }, ...stretches], quotes);
}

/** Before any place of a text: words that are read but stand nowhere in it. */
const NOWHERE = -1_000_000;
