import { type ByteSink, byteSink } from './byte-sink.ts';

/** Bytes of one unit after the other. */
export interface GrowingList {
  sink: ByteSink;
  /** What is written from here on belongs to the next unit. */
  next(): void;
  of(unit: number): Uint8Array;
}

export function growingList(): GrowingList {
  const sink = byteSink(1 << 16);
  const starts: number[] = [];
  return {
    sink,
    next: () => {
      starts.push(sink.length);
    },
    of: (unit) => sink.bytes.subarray(starts[unit]!, starts[unit + 1] ?? sink.length),
  };
}
