import type { RangeReader } from './index-file.ts';

/** Thrown where an answer needs bytes that were not fetched yet. */
export class MissingBytes extends Error {
  override name = 'MissingBytes';
  readonly from: number;
  readonly to: number;

  constructor(from: number, to: number) {
    super(`Bytes ${from} to ${to} of the index were not fetched.`);
    this.from = from;
    this.to = to;
  }
}

/** A stretch of a file that was fetched. */
export interface Fetched {
  from: number;
  bytes: Uint8Array;
}

/** A file of which some stretches are there, each until the index has taken it over. */
export interface SparseFile extends RangeReader {
  hold(fetched: readonly Fetched[]): void;
}

export function sparseFile(size: number): SparseFile {
  let held: readonly Fetched[] = [];
  const find = (from: number, to: number): Fetched | undefined =>
    held.find((one) => one.from <= from && to <= one.from + one.bytes.length);
  return {
    bytes: size,
    hold(fetched) {
      held = fetched;
    },
    expect(from, to) {
      if (!find(from, to)) throw new MissingBytes(from, to);
    },
    read(from, to) {
      const one = find(from, to);
      if (!one) throw new MissingBytes(from, to);
      return one.bytes.subarray(from - one.from, to - one.from);
    },
  };
}
