import type { Span } from '../../schema/span.ts';
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
