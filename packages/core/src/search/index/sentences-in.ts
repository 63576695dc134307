import type { Span } from '../../schema/span.ts';
import { spanFinder } from './span-finder.ts';
import type { UnitRecord } from './unit-record.ts';
import type { SpanReader } from './word-spans.ts';

/** The words of each sentence of a unit, as spans in text order. Words before the first sentence of a passage are one too; titles are none. */
export function sentencesIn(record: UnitRecord, reader: SpanReader | undefined): Span[] {
  if (!reader) return [];
  const spanOf = spanFinder(record, reader);
  const found: Span[] = [];
  let next = 0;
  for (const { first, words, title } of record.passages) {
    if (title) continue;
    const end = first + words;
    for (let from = first; from < end; ) {
      while ((record.sentences[next] ?? end) <= from) next++;
      const to = Math.min(record.sentences[next] ?? end, end);
      const span = spanOf(from, to);
      found.push({ start: span.start, end: span.end });
      from = to;
    }
  }
  return found;
}
