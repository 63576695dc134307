import { type ByteSink, byteSink, written } from './byte-sink.ts';
import { type Counts, FLAGS, KEY_MARK, layFile } from './file-layout.ts';
import { packFixed } from './fixed-bits.ts';
import { KEYS_A_BLOCK, putKey } from './front-coding.ts';
import { codeLengths } from './lengths.ts';
import { weighted } from './ranking.ts';
import type { TermSource } from './row-block.ts';
import { sortedOrder } from './sorted-order.ts';
import { stemClasses } from './stem-classes.ts';
import { encodedTerms, putTerm, termEncoder } from './term-encoder.ts';
import { putKeys } from './unit-record.ts';

/** All that a file is made of. */
export interface IndexParts {
  stems: boolean;
  wholes: boolean;
  /** Some unit has quotations. */
  quoted: boolean;
  ids: readonly string[];
  words: ArrayLike<number>;
  titleWords: ArrayLike<number>;
  /** First and last day by unit, or nothing where no unit has days. `NO_DAY` twice for a unit without. */
  days: Int32Array;
  /** By unit its keys, as numbers of the sorted keys. */
  keysOf(unit: number): Uint32Array;
  /** Puts the record of a unit, as it is written. */
  putRecord(unit: number, into: ByteSink): void;
  /** Puts the spans of a unit; `undefined` where the index keeps none. */
  putSpans?: ((unit: number, into: ByteSink) => void) | undefined;
  keys: TermSource;
  terms: TermSource;
}

/** Written in place of a day a unit has not: as first day later, as last day earlier than all. */
export const NO_DAY = { first: 0x7fffffff, last: -0x80000000 };

/** Makes the file. */
export function assemble(parts: IndexParts): ArrayBuffer {
  const { ids, words, titleWords, keys, terms } = parts;
  const units = ids.length;
  const lengths = new Uint32Array(units);
  let all = 0;
  let allWeighted = 0;
  for (let unit = 0; unit < units; unit++) {
    lengths[unit] = weighted(words[unit]!, titleWords[unit]!);
    all += words[unit]!;
    allWeighted += lengths[unit]!;
  }
  const coded = codeLengths(lengths);
  const average = allWeighted / units || 1;
  const titled = allWeighted > all;
  const encoder = termEncoder(coded, average, titled, all);
  keys.terms.forEach((key, index) => {
    keys.open(index);
    putTerm(encoder, KEY_MARK + key, keys);
  });
  terms.terms.forEach((term, index) => {
    terms.open(index);
    putTerm(encoder, term, terms);
  });
  const stems = parts.stems ? encodeStems(terms.terms, keys.terms.length) : nothing();
  const records = joined(units, (unit, sink) => {
    putKeys(sink, parts.keysOf(unit));
    parts.putRecord(unit, sink);
  });
  const spans = joined(parts.putSpans ? units : 0, (unit, sink) => parts.putSpans!(unit, sink));
  const counts: Counts = {
    flags:
      (parts.stems ? FLAGS.stems : 0) |
      (parts.wholes ? FLAGS.wholes : 0) |
      (parts.quoted ? FLAGS.quotes : 0) |
      (titled ? FLAGS.titles : 0) |
      (parts.putSpans ? FLAGS.spans : 0),
    units,
    live: units,
    terms: terms.terms.length + keys.terms.length,
    keys: keys.terms.length,
    words: all,
    weighted: allWeighted,
    stems: stems.count,
  };
  return layFile(counts, {
    ...encodedTerms(encoder),
    reversed: packFixed(sortedOrder(terms.terms, true).map((term) => keys.terms.length + term)),
    stems: stems.bytes,
    stemBlocks: stems.starts,
    lengths: coded.codes,
    lengthTable: new Uint8Array(coded.table.buffer),
    words: packFixed(words),
    titleWords: packFixed(titleWords),
    days: new Uint8Array(parts.days.buffer, parts.days.byteOffset, parts.days.byteLength),
    records: records.bytes,
    recordStarts: records.starts,
    spans: spans.bytes,
    spanStarts: spans.starts,
    byId: packFixed(orderById(ids)),
    live: allLive(units),
  });
}

const nothing = () => ({ count: 0, bytes: new Uint8Array(0), starts: new Uint8Array(0) });

function encodeStems(terms: readonly string[], first: number) {
  const classes = stemClasses(terms, first);
  const sink = byteSink();
  const starts: number[] = [];
  let before = '';
  classes.forEach(({ stem, terms: members }, index) => {
    if (index % KEYS_A_BLOCK === 0) {
      starts.push(sink.length);
      before = '';
    }
    putKey(sink, stem, before);
    putKeys(sink, members);
    before = stem;
  });
  return { count: classes.length, bytes: written(sink), starts: new Uint8Array(Uint32Array.from(starts).buffer) };
}

/** Something of each unit, one behind the other, and where each begins. */
function joined(units: number, put: (unit: number, sink: ByteSink) => void) {
  const sink = byteSink(1 << 16);
  const starts = new Uint32Array(units);
  for (let unit = 0; unit < units; unit++) {
    starts[unit] = sink.length;
    put(unit, sink);
  }
  return { bytes: written(sink), starts: packFixed(starts) };
}

function orderById(ids: readonly string[]): Uint32Array {
  const order = inOrder(ids) ? Uint32Array.from(ids, (_, unit) => unit) : sortedOrder(ids);
  for (let at = 1; at < order.length; at++)
    if (ids[order[at]!] === ids[order[at - 1]!])
      throw new Error(`Two units have the id "${ids[order[at]!]}": an index needs one id a unit.`);
  return order;
}

const inOrder = (ids: readonly string[]): boolean => ids.every((id, at) => at === 0 || ids[at - 1]! < id);

function allLive(units: number): Uint8Array {
  const live = new Uint8Array(Math.ceil(units / 8)).fill(255);
  if (units % 8 > 0) live[live.length - 1] = (1 << (units % 8)) - 1;
  return live;
}
