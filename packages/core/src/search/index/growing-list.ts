import { type ByteSink, byteSink, putPart } from './byte-sink.ts';

/** Bytes of one unit after the other. */
export interface GrowingList {
  sink: ByteSink;
  /** What is written from here on belongs to the next unit. */
  next(): void;
  /** Puts the bytes of a unit into another sink. */
  put(unit: number, into: ByteSink): void;
}

export function growingList(): GrowingList {
  const sink = byteSink(1 << 16);
  const starts: number[] = [];
  return {
    sink,
    next: () => {
      starts.push(sink.length);
    },
    put: (unit, into) => putPart(into, sink.bytes, starts[unit]!, starts[unit + 1] ?? sink.length),
  };
}
