import type { Span } from '../../schema/span.ts';
import { LIMITS } from './limits.ts';
import type { Piece } from './scan.ts';

/** A query while it is read: where the reader is, and how much it has read. */
export interface Reading {
  pieces: readonly Piece[];
  at: number;
  depth: number;
  words: number;
  patterns: number;
  /** Whether the group of a field is read. */
  field: boolean;
  /** The query nests too deep: nothing more is read or told. */
  stopped: boolean;
  fault(message: string, at: Span, suggestion?: string): void;
}

/** How many of so many more words or values a query may still hold. They count from now on. */
export function roomFor(reading: Reading, wanted: number, span: Span): number {
  const room = Math.max(0, Math.min(wanted, LIMITS.words - reading.words));
  if (wanted > room) reading.fault(`a query holds at most ${LIMITS.words} words and values.`, span);
  reading.words += room;
  return room;
}
