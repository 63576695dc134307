import { assemble, NO_DAY } from './assemble.ts';
import { putBytes } from './byte-sink.ts';
import { FLAGS, KEY_MARK } from './file-layout.ts';
import { fixedBits } from './fixed-bits.ts';
import { type IndexData, indexData } from './index-data.ts';
import { openFile } from './index-file.ts';
import { GONE, readRows } from './read-rows.ts';
import { inBlocks, type TermSource } from './row-block.ts';
import { clearRows, type TermRows, termRows } from './term-rows.ts';
import { takeKeys } from './unit-record.ts';

/** An index that goes into another, with the new numbers of its units. */
interface Part {
  data: IndexData;
  renumbered: Int32Array;
  /** Old numbers of the units that stay. */
  kept: number[];
}

/**
 * One index of several, without their deleted units: byte for byte the one that would be made of the remaining units, added in
 * this order. With one index alone it gives back the room of its deleted units. Throws where they were made with different options.
 */
export function mergeIndexes(buffers: readonly ArrayBuffer[]): ArrayBuffer {
  let units = 0;
  const parts = buffers.map((buffer): Part => {
    const data = indexData(openFile(buffer));
    const renumbered = new Int32Array(data.file.layout.counts.units).fill(GONE);
    const kept: number[] = [];
    for (let unit = 0; unit < renumbered.length; unit++)
      if (data.table.isLive(unit)) {
        kept.push(unit);
        renumbered[unit] = units++;
      }
    return { data, renumbered, kept };
  });
  const options = optionsOf(parts);
  const where = parts.flatMap((part) => part.kept.map((unit) => ({ part, unit })));
  const at = <T>(read: (data: IndexData, unit: number) => T): T[] =>
    where.map(({ part, unit }) => read(part.data, unit));
  const all = termsOf(parts);
  const numbers = new Map(all.keys.terms.map((key, index) => [key, index]));
  const dated = at(({ table }, unit) => table.days.length > 0 && table.days[unit * 2] !== NO_DAY.first).some(Boolean);
  return assemble({
    stems: (options & FLAGS.stems) !== 0,
    wholes: (options & FLAGS.wholes) !== 0,
    quoted: at(({ table }, unit) => table.record(unit).quotes.length > 0).some(Boolean),
    ids: at(({ table }, unit) => table.id(unit)),
    words: at(({ table }, unit) => table.words.get(unit)),
    titleWords: titleWordsOf(parts),
    days: Int32Array.from(
      dated
        ? at(({ table: { days } }, unit) => [days[unit * 2] ?? NO_DAY.first, days[unit * 2 + 1] ?? NO_DAY.last]).flat()
        : [],
    ),
    keysOf(unit) {
      const { part, unit: old } = where[unit]!;
      const { table, lexicon } = part.data;
      return Uint32Array.from(
        table.keysOf(old),
        (key) => numbers.get(lexicon.dictionary.text(key).slice(KEY_MARK.length))!,
      );
    },
    putRecord: (unit, into) => putBytes(into, recordBytes(where[unit]!.part.data, where[unit]!.unit)),
    putSpans:
      options & FLAGS.spans
        ? (unit, into) => putBytes(into, spanBytes(where[unit]!.part.data, where[unit]!.unit))
        : undefined,
    ...all,
  });
}

/** The record of a unit without its keys, as it was written. */
function recordBytes({ file: { bytes }, table }: IndexData, unit: number): Uint8Array {
  const { from, to } = table.recordRange(unit);
  const source = { bytes, at: from };
  takeKeys(source);
  return bytes.subarray(source.at, to);
}

function spanBytes({ file: { bytes }, table }: IndexData, unit: number): Uint8Array {
  const { from, to } = table.spanRange(unit);
  return bytes.subarray(from, to);
}

const titleWordsOf = (parts: readonly Part[]): number[] =>
  parts.flatMap(({ data: { file }, kept }) => {
    const counts = fixedBits(file.view, file.layout.ranges.titleWords.from, file.touch);
    return kept.map((unit) => counts.get(unit));
  });

function optionsOf(parts: readonly Part[]): number {
  const chosen = FLAGS.stems | FLAGS.wholes | FLAGS.spans;
  const [first = chosen, ...others] = parts.map(({ data }) => data.file.layout.counts.flags & chosen);
  if (others.some((flags) => flags !== first))
    throw new Error('Indexes made with different options (stems, wholes, spans) cannot be merged: build them alike.');
  return first;
}

/** The terms of all parts that a remaining unit holds. */
function termsOf(parts: readonly Part[]): { keys: TermSource; terms: TermSource } {
  const found = new Map<string, { part: Part; id: number }[]>();
  for (const part of parts) {
    const { size, text } = part.data.lexicon.dictionary;
    for (let id = 0; id < size; id++) {
      const term = text(id);
      const known = found.get(term);
      if (known) known.push({ part, id });
      else found.set(term, [{ part, id }]);
    }
  }
  const rows = termRows();
  const read = (term: string): TermRows => {
    clearRows(rows);
    for (const { part, id } of found.get(term)!)
      readRows(part.data, part.data.lexicon.dictionary.entry(id), part.renumbered, rows);
    return rows;
  };
  const whole = parts.every(({ kept, renumbered }) => kept.length === renumbered.length);
  const sorted = [...found.keys()].filter((term) => whole || read(term).count > 0).sort();
  const keys = sorted.filter((term) => term.startsWith(KEY_MARK)).map((term) => term.slice(KEY_MARK.length));
  const words = sorted.slice(keys.length);
  return {
    keys: inBlocks(keys, (index) => read(KEY_MARK + keys[index]!)),
    terms: inBlocks(words, (index) => read(words[index]!)),
  };
}
