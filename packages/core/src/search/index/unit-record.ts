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
  putVarint(sink, sentences.length);
  let before = 0;
  for (const sentence of sentences) {
    putVarint(sink, sentence - before);
    before = sentence;
  }
  putVarint(sink, quotes.length);
  before = 0;
  for (const { from, to } of quotes) {
    putVarint(sink, from - before);
    putVarint(sink, to - from);
    before = to;
  }
}

/** Key numbers, ascending, as distances. */
export function putKeys(sink: ByteSink, keys: Uint32Array): void {
  putVarint(sink, keys.length);
  let before = 0;
  for (const key of keys) {
    putVarint(sink, key - before);
    before = key;
  }
}

export function takeKeys(source: ByteSource): number[] {
  const keys: number[] = [];
  let key = 0;
  for (let left = takeVarint(source); left > 0; left--) {
    key += takeVarint(source);
    keys.push(key);
  }
  return keys;
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
  let at = 0;
  for (let left = takeVarint(source); left > 0; left--) {
    at += takeVarint(source);
    record.sentences.push(at);
  }
  at = 0;
  for (let left = takeVarint(source); left > 0; left--) {
    const from = at + takeVarint(source);
    at = from + takeVarint(source);
    record.quotes.push({ from, to: at });
  }
  return record;
}
