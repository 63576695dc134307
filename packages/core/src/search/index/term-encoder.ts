import { type ByteSink, byteSink, putSink, putVarint, written } from './byte-sink.ts';
import { KEYS_A_BLOCK, putKey } from './front-coding.ts';
import { lengthLogs } from './gap-code.ts';
import { type GapWriter, gapWriter, putGaps } from './gap-writer.ts';
import type { CodedLengths } from './lengths.ts';
import { packBlock, packNoughts } from './packed-block.ts';
import { boundOf, normOf, shareOf, weighted } from './ranking.ts';
import { type RowBlock, rowBlock, type TermSource } from './row-block.ts';
import { BLOCK } from './unpack-block.ts';

/** Sections that hold the terms. */
export interface EncodedTerms {
  terms: Uint8Array;
  termBlocks: Uint8Array;
  postings: Uint8Array;
  positions: Uint8Array;
}

/** Writes terms in order. */
export interface TermEncoder {
  codes: Uint8Array;
  norms: Float64Array;
  titled: boolean;
  terms: ByteSink;
  postings: ByteSink;
  positions: ByteSink;
  gaps: GapWriter;
  /** Of the term at hand: what stands in front of its blocks, and the blocks. */
  blocks: ByteSink;
  packed: ByteSink;
  starts: number[];
  /** Numbers about to be packed, and the block at hand. */
  numbers: Uint32Array;
  rows: RowBlock;
  before: string;
  count: number;
}

export function termEncoder(
  { codes, table }: CodedLengths,
  average: number,
  titled: boolean,
  words: number,
): TermEncoder {
  // room that is not written to costs nothing, growing costs a copy
  const positions = byteSink(words + (words >>> 2) + (1 << 12));
  return {
    codes,
    norms: Float64Array.from(table, (length) => normOf(length, average)),
    titled,
    terms: byteSink(),
    postings: byteSink(words + (1 << 12)),
    positions,
    gaps: gapWriter(positions, codes, lengthLogs(table)),
    blocks: byteSink(),
    packed: byteSink(),
    starts: [],
    numbers: new Uint32Array(BLOCK),
    rows: rowBlock(),
    before: '',
    count: 0,
  };
}

/**
 * Writes a term with all blocks that the source has of it: its entry in the dictionary; its units in blocks of 128 (distances less
 * one, times less one, times in titles where the index has titles), in front of them, if they are several, by block the distance
 * of its last unit, its bytes, twice the bytes of its positions and one more if they are flat, and the greatest impact; the
 * positions, block by block (`gap-code.ts`).
 */
export function putTerm(encoder: TermEncoder, term: string, source: TermSource): void {
  const { terms, postings, positions, gaps, blocks, packed, rows } = encoder;
  const firstPosting = postings.length;
  const firstPosition = positions.length;
  blocks.length = 0;
  packed.length = 0;
  let units = 0;
  let places = 0;
  let last = -1;
  while (source.next(rows)) {
    const packedBefore = packed.length;
    const positionsBefore = positions.length;
    putUnits(encoder, rows, last);
    const flat = rows.places > 0 && putGaps(gaps, rows, units === 0);
    units += rows.count;
    places += rows.places;
    // one block alone needs no telling where it is
    if (units < BLOCK) break;
    const lastHere = rows.units[rows.count - 1]!;
    putVarint(blocks, lastHere - last);
    putVarint(blocks, packed.length - packedBefore);
    last = lastHere;
    if (rows.places === 0) continue;
    putVarint(blocks, (positions.length - positionsBefore) * 2 + (flat ? 1 : 0));
    putVarint(blocks, greatestBound(encoder, rows));
  }
  if (units > BLOCK) putSink(postings, blocks);
  putSink(postings, packed);
  if (encoder.count % KEYS_A_BLOCK === 0) {
    encoder.starts.push(terms.length, firstPosting, firstPosition);
    encoder.before = '';
  }
  putKey(terms, term, encoder.before);
  putCounts(terms, units, places, postings.length - firstPosting, positions.length - firstPosition);
  encoder.before = term;
  encoder.count++;
}

export const encodedTerms = ({ terms, starts, postings, positions }: TermEncoder): EncodedTerms => ({
  terms: written(terms),
  termBlocks: new Uint8Array(Uint32Array.from(starts).buffer),
  postings: written(postings),
  positions: written(positions),
});

function putUnits({ packed, numbers, titled }: TermEncoder, rows: RowBlock, before: number): void {
  const { count, places, units, times, titles } = rows;
  let last = before | 0;
  for (let row = 0; row < count; row++) {
    const unit = units[row]!;
    numbers[row] = unit - last - 1;
    last = unit;
  }
  packBlock(packed, numbers, count);
  if (places === 0) return;
  if (places === count) packNoughts(packed);
  else {
    for (let row = 0; row < count; row++) numbers[row] = times[row]! - 1;
    packBlock(packed, numbers, count);
  }
  if (titled) packBlock(packed, titles, count);
}

/** What the best of some rows can add to a score. */
function greatestBound({ codes, norms, titled }: TermEncoder, { count, units, times, titles }: RowBlock): number {
  let greatest = 0;
  for (let row = 0; row < count; row++) {
    const frequency = titled ? weighted(times[row]!, titles[row]!) : times[row]!;
    const share = shareOf(frequency, norms[codes[units[row]!]!]!);
    if (share > greatest) greatest = share;
  }
  return boundOf(greatest);
}

/** In the dictionary behind the term: units, places, and how many bytes its lists take. */
function putCounts(terms: ByteSink, units: number, places: number, postings: number, positions: number): void {
  putVarint(terms, units);
  putVarint(terms, places === 0 ? 0 : places - units + 1);
  putVarint(terms, postings);
  if (places > 0) putVarint(terms, positions);
}
