import { type ByteSink, putVarint } from './byte-sink.ts';
import { type ByteSource, takeVarint } from './byte-source.ts';

/** A passage as the index keeps it: its words have the positions from `first` on. */
export interface RecordedPassage {
  first: number;
  words: number;
  start: number;
  title: boolean;
}

/** What the index keeps of a unit beside its words. */
export interface UnitRecord {
  id: string;
  passages: RecordedPassage[];
  /** Positions of the first words of sentences. */
  sentences: number[];
  /** Positions inside quotations: from the first to one past the last. */
  quotes: { from: number; to: number }[];
}

/** Positions left free between passages, so that no phrase runs across. */
export const BETWEEN_PASSAGES = 1;

export function putRecord(sink: ByteSink, { id, passages, sentences, quotes }: UnitRecord): void {
  putVarint(sink, id.length);
  for (let at = 0; at < id.length; at++) putVarint(sink, id.charCodeAt(at));
  putVarint(sink, passages.length);
  for (const { words, start, title } of passages) {
    putVarint(sink, words * 2 + (title ? 1 : 0));
    putVarint(sink, start);
  }
  putKeys(sink, sentences);
  putVarint(sink, quotes.length);
  let before = 0;
  for (const { from, to } of quotes) {
    putVarint(sink, from - before);
    putVarint(sink, to - from);
    before = to;
  }
}

/** Ascending numbers as distances: the keys of a unit, its sentences. */
export function putKeys(sink: ByteSink, numbers: ArrayLike<number>): void {
  putVarint(sink, numbers.length);
  let before = 0;
  for (let at = 0; at < numbers.length; at++) {
    putVarint(sink, numbers[at]! - before);
    before = numbers[at]!;
  }
}

export function takeKeys(source: ByteSource): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (let left = takeVarint(source); left > 0; left--) {
    number += takeVarint(source);
    numbers.push(number);
  }
  return numbers;
}

export function takeId(source: ByteSource): string {
  let id = '';
  for (let left = takeVarint(source); left > 0; left--) id += String.fromCharCode(takeVarint(source));
  return id;
}

/** Reads what `putRecord` wrote. */
export function takeRecord(source: ByteSource): UnitRecord {
  const record: UnitRecord = { id: takeId(source), passages: [], sentences: [], quotes: [] };
  let first = 0;
  for (let left = takeVarint(source); left > 0; left--) {
    const head = takeVarint(source);
    record.passages.push({ first, words: head >>> 1, start: takeVarint(source), title: (head & 1) === 1 });
    first += (head >>> 1) + BETWEEN_PASSAGES;
  }
  record.sentences = takeKeys(source);
  let at = 0;
  for (let left = takeVarint(source); left > 0; left--) {
    const from = at + takeVarint(source);
    at = from + takeVarint(source);
    record.quotes.push({ from, to: at });
  }
  return record;
}
