import type { RecordKind } from '../schema/kinds.ts';

/** What a format is told beside the records. */
export interface FormatContext {
  /** What the records are, where they are records of a kind; else hits, occurrences, timeline entries, counts. */
  kind?: RecordKind | undefined;
  /** The fields asked for, where not all are. */
  fields?: readonly string[] | undefined;
  /** Leaves cells as they are, also those a spreadsheet would run as formulas. */
  raw?: boolean | undefined;
  /** What stands around the records: page, entities, meta of a list's envelope. */
  envelope?: Readonly<Record<string, unknown>> | undefined;
}

/** A way records leave. */
export interface Format {
  readonly name: string;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  /** The kinds it can write. */
  readonly kinds: readonly RecordKind[] | 'any';
  /** The records as text, a piece at a time. */
  write(records: AsyncIterable<object> | Iterable<object>, context?: FormatContext): AsyncIterable<string>;
}
