import { type ByteSink, putVarint, reserve } from './byte-sink.ts';
import { type ByteSource, takeVarint } from './byte-source.ts';
import type { ScannedWords } from './scan-words.ts';

/** The widest gap and longest word that fit in the one byte most words take; wider ones follow as varints. */
const GAP = 7;
const LENGTH = 31;

/** So many bytes a word takes at most. */
const MOST_BYTES = 11;

/** Writes where the words of a passage begin and end: a byte a word, three bits of gap before it and five of length. */
export function putSpans(sink: ByteSink, { count, bounds }: ScannedWords): void {
  reserve(sink, count * MOST_BYTES);
  const { bytes } = sink;
  let next = sink.length | 0;
  let before = 0;
  for (let bound = 0; bound < count * 2; bound += 2) {
    const gap = bounds[bound]! - before;
    before = bounds[bound + 1]!;
    const length = before - bounds[bound]!;
    bytes[next] = Math.min(gap, GAP) | (Math.min(length, LENGTH) << 3);
    next = (next + 1) | 0;
    if (gap < GAP && length < LENGTH) continue;
    sink.length = next;
    if (gap >= GAP) putVarint(sink, gap - GAP);
    if (length >= LENGTH) putVarint(sink, length - LENGTH);
    next = sink.length;
  }
  sink.length = next;
}

/** Reads on over `count` words: where they end, from where the word before ended. The last one’s start and end are kept. */
export interface SpanReader {
  source: ByteSource;
  start: number;
  end: number;
}

export function skipSpans(reader: SpanReader, count: number): void {
  const { source } = reader;
  const { bytes } = source;
  let { start, end } = reader;
  for (let word = 0; word < count; word++) {
    const byte = bytes[source.at++]!;
    const gap = byte & GAP;
    const length = byte >>> 3;
    start = end + (gap === GAP ? GAP + takeVarint(source) : gap);
    end = start + (length === LENGTH ? LENGTH + takeVarint(source) : length);
  }
  reader.start = start;
  reader.end = end;
}
