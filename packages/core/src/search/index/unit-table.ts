import type { ByteSource } from './byte-source.ts';
import { firstThat } from './first-that.ts';
import { type FixedBits, fixedBits } from './fixed-bits.ts';
import { flatBits, lengthLogs } from './gap-code.ts';
import type { IndexFile } from './index-file.ts';
import { normOf } from './ranking.ts';
import { takeId, takeKeys, takeRecord, type UnitRecord } from './unit-record.ts';
import type { Units } from './unit-sets.ts';
import type { SpanReader } from './word-spans.ts';

/** What the index keeps of each unit. */
export interface UnitTable {
  words: FixedBits;
  id(unit: number): string;
  byId(id: string): number | undefined;
  keysOf(unit: number): number[];
  record(unit: number): UnitRecord;
  /** Where in the file the record of a unit is, and its spans. */
  recordRange(unit: number): { from: number; to: number };
  spanRange(unit: number): { from: number; to: number };
  /** What the length of a unit adds below the frequency (`ranking.ts`), by its length code. */
  lengths: Uint8Array;
  norms: Float64Array;
  /** By its length code, for `gap-code.ts`. */
  logs: Int16Array;
  flatWidths: Uint8Array;
  /** A number a unit, all 0: for adding up, to be left as it was. */
  sums: Uint32Array;
  isLive(unit: number): boolean;
  /** Those of some units that are not deleted. */
  liveOf(units: Units): Units;
  live: Uint8Array;
  /** First and last day of each unit, or nothing where no unit has days. */
  days: Int32Array;
  /** Reads the places of words in the text of a unit; `undefined` where the index keeps none. */
  spans(unit: number): SpanReader | undefined;
}

export function unitTable(file: IndexFile): UnitTable {
  const { bytes, buffer, words, view, layout, touch } = file;
  const { ranges, counts } = layout;
  const starts = fixedBits(view, ranges.recordStarts.from, touch);
  const spanStarts = fixedBits(view, ranges.spanStarts.from, touch);
  const order = fixedBits(view, ranges.byId.from, touch);
  const spanned = ranges.spans.to > ranges.spans.from;
  const { lengths, lengthTable, live, days } = ranges;
  for (const { from, to } of [lengths, lengthTable, live, days]) touch(from, to);
  const average = counts.weighted / counts.units || 1;
  const table = words.subarray(lengthTable.from / 4, lengthTable.to / 4);
  const logs = lengthLogs(table);
  const bits = bytes.subarray(live.from, live.to);

  /** Where the lists of units begin and end in a section; the bytes of what is asked for are there. */
  const rangesOf =
    ({ from, to }: { from: number; to: number }, begins: FixedBits) =>
    (unit: number): { from: number; to: number } => {
      const range = { from: from + begins.get(unit), to: unit + 1 < counts.units ? from + begins.get(unit + 1) : to };
      touch(range.from, range.to);
      return range;
    };
  const recordRange = rangesOf(ranges.records, starts);
  const spanRange = rangesOf(ranges.spans, spanStarts);
  const recordAt = (unit: number): ByteSource => ({ bytes, at: recordRange(unit).from });
  const isLive = (unit: number): boolean => (bits[unit >> 3]! & (1 << (unit & 7))) !== 0;
  function id(unit: number): string {
    const source = recordAt(unit);
    takeKeys(source);
    return takeId(source);
  }

  return {
    words: fixedBits(view, ranges.words.from, touch),
    id,
    byId(wanted) {
      const at = firstThat(0, counts.units, (place) => id(order.get(place)) >= wanted);
      if (at === counts.units) return undefined;
      const unit = order.get(at);
      return id(unit) === wanted ? unit : undefined;
    },
    keysOf: (unit) => takeKeys(recordAt(unit)),
    record(unit) {
      const source = recordAt(unit);
      takeKeys(source);
      return takeRecord(source);
    },
    lengths: bytes.subarray(lengths.from, lengths.to),
    norms: Float64Array.from(table, (length) => normOf(length, average)),
    logs,
    flatWidths: Uint8Array.from(logs, flatBits),
    sums: new Uint32Array(counts.units),
    live: bits,
    isLive,
    liveOf: (units) => (counts.live === counts.units ? units : units.filter(isLive)),
    days: new Int32Array(buffer, days.from, (days.to - days.from) / 4),
    spans: (unit) => (spanned ? { source: { bytes, at: spanRange(unit).from }, start: 0, end: 0 } : undefined),
    recordRange,
    spanRange,
  };
}
