import { type ByteSink, byteSink, putSink, putVarint, written } from './byte-sink.ts';
import { KEYS_A_BLOCK, putKey } from './front-coding.ts';
import { lengthLogs } from './gap-code.ts';
import { gapWriter } from './gap-writer.ts';
import type { CodedLengths } from './lengths.ts';
import { packBlock } from './packed-block.ts';
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

/**
 * Writes terms in order. By term: its entry in the dictionary; its units in blocks of 128 (distances less one, times less one,
 * times in titles where the index has titles), in front of them, if they are several, by block the distance of its last unit,
 * its bytes, twice the bytes of its positions and one more if they are flat, and the greatest impact; the positions, block by block
 * (`gap-code.ts`).
 */
export function termEncoder({ codes, table }: CodedLengths, average: number, titled: boolean, words: number) {
  const norms = Float64Array.from(table, (length) => normOf(length, average));
  const terms = byteSink();
  // room that is not written to costs nothing, growing costs a copy
  const postings = byteSink(words + (1 << 12));
  const positions = byteSink(words + (1 << 12));
  const putPositions = gapWriter(positions, codes, lengthLogs(table));
  const blocks = byteSink();
  const packed = byteSink();
  const starts: number[] = [];
  const numbers = new Uint32Array(BLOCK);
  const rows = rowBlock();
  let before = '';
  let count = 0;

  function putUnits({ count, places, units, times, titles }: RowBlock, before: number): void {
    let last = before;
    for (let row = 0; row < count; row++) {
      const unit = units[row]!;
      numbers[row] = unit - last - 1;
      last = unit;
    }
    packBlock(packed, numbers, count);
    if (places === 0) return;
    for (let row = 0; row < count; row++) numbers[row] = times[row]! - 1;
    packBlock(packed, numbers, count);
    if (titled) packBlock(packed, titles, count);
  }

  /** What the best of some rows can add to a score. */
  function greatestBound({ count, units, times, titles }: RowBlock): number {
    let greatest = 0;
    for (let row = 0; row < count; row++) {
      const frequency = titled ? weighted(times[row]!, titles[row]!) : times[row]!;
      const share = shareOf(frequency, norms[codes[units[row]!]!]!);
      if (share > greatest) greatest = share;
    }
    return boundOf(greatest);
  }

  /** Writes a term with all blocks that the source has of it. */
  function put(term: string, source: TermSource): void {
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
      putUnits(rows, last);
      const flat = rows.places > 0 && putPositions(rows, units === 0);
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
      putVarint(blocks, greatestBound(rows));
    }
    if (units > BLOCK) putSink(postings, blocks);
    putSink(postings, packed);
    if (count % KEYS_A_BLOCK === 0) {
      starts.push(terms.length, firstPosting, firstPosition);
      before = '';
    }
    putKey(terms, term, before);
    putCounts(terms, units, places, postings.length - firstPosting, positions.length - firstPosition);
    before = term;
    count++;
  }

  const finish = (): EncodedTerms => ({
    terms: written(terms),
    termBlocks: new Uint8Array(Uint32Array.from(starts).buffer),
    postings: written(postings),
    positions: written(positions),
  });
  return { put, finish };
}

/** In the dictionary behind the term: units, places, and how many bytes its lists take. */
function putCounts(terms: ByteSink, units: number, places: number, postings: number, positions: number): void {
  putVarint(terms, units);
  putVarint(terms, places === 0 ? 0 : places - units + 1);
  putVarint(terms, postings);
  if (places > 0) putVarint(terms, positions);
}
