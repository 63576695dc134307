import type { UnitRecord } from './unit-record.ts';
import { type SpanReader, skipSpans } from './word-spans.ts';

/** Where a stretch of words stands in its passages. */
export interface FoundSpan {
  start: number;
  end: number;
  title: boolean;
}

/**
 * The spans of stretches of words by position, for stretches that are asked for in ascending order of their first word: the list
 * of spans is read once, and no further than the last of them.
 */
export function spanFinder(
  { passages }: UnitRecord,
  reader: SpanReader | undefined,
): (from: number, to: number) => FoundSpan {
  let number = 0;
  /** The word behind the one read last. */
  let next = passages[0]?.first ?? 0;
  const skip = (count: number): void => {
    if (reader) skipSpans(reader, count);
    next += count;
  };
  return (from, to) => {
    let passage = passages[number];
    while (passage && passage.first + passage.words <= from) {
      skip(passage.first + passage.words - next);
      passage = passages[++number];
      next = passage?.first ?? next;
      if (reader) reader.start = reader.end = 0;
    }
    if (!passage || !reader) return { start: 0, end: 0, title: passage?.title ?? false };
    if (next <= from) skip(from + 1 - next);
    const start = passage.start + reader.start;
    return { start, end: passage.start + endAhead(reader, to - next), title: passage.title };
  };
}

/** Where a word ends that comes so many words later. */
function endAhead({ source, start, end }: SpanReader, words: number): number {
  if (words <= 0) return end;
  const ahead: SpanReader = { source: { ...source }, start, end };
  skipSpans(ahead, words);
  return ahead.end;
}
