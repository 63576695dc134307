import { type ByteSink, byteSink, putBytes, putVarint, written } from './byte-sink.ts';
import { KEYS_A_BLOCK, putKey } from './front-coding.ts';
import { BLOCK, packBlock } from './packed-block.ts';
import { placeWriter } from './place-writer.ts';
import { boundOf, weighted } from './ranking.ts';
import type { TermRows } from './term-rows.ts';

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
export function termEncoder(
  norm: (unit: number) => number,
  lengthLog: (unit: number) => number,
  titled: boolean,
  units: number,
) {
  const terms = byteSink();
  const postings = byteSink(1 << 16);
  const positions = byteSink(1 << 16);
  const places = placeWriter(positions, lengthLog, units);
  const blocks = byteSink();
  const packed = byteSink();
  const starts: number[] = [];
  const numbers = new Uint32Array(BLOCK);
  let before = '';
  let count = 0;

  function putUnits(rows: TermRows, from: number, to: number): void {
    const size = to - from;
    let last = from === 0 ? -1 : rows.units[from - 1]!;
    for (let i = 0; i < size; i++) {
      const unit = rows.units[from + i]!;
      numbers[i] = unit - last - 1;
      last = unit;
    }
    packBlock(packed, numbers, 0, size);
    if (rows.places === 0) return;
    for (let i = 0; i < size; i++) numbers[i] = rows.times[from + i]! - 1;
    packBlock(packed, numbers, 0, size);
    if (titled) packBlock(packed, rows.titles, from, size);
  }

  function put(term: string, rows: TermRows): void {
    const firstPosting = postings.length;
    const firstPosition = positions.length;
    blocks.length = 0;
    packed.length = 0;
    let place = 0;
    for (let from = 0; from < rows.count; from += BLOCK) {
      const to = Math.min(from + BLOCK, rows.count);
      const packedBefore = packed.length;
      const positionsBefore = positions.length;
      putUnits(rows, from, to);
      if (rows.places > 0) place = places.put(rows, from, to, place);
      if (rows.count <= BLOCK) continue;
      const last = from === 0 ? -1 : rows.units[from - 1]!;
      putVarint(blocks, rows.units[to - 1]! - last);
      putVarint(blocks, packed.length - packedBefore);
      if (rows.places === 0) continue;
      putVarint(blocks, (positions.length - positionsBefore) * 2 + (places.flat ? 1 : 0));
      let bound = 0;
      for (let row = from; row < to; row++)
        bound = Math.max(bound, boundOf(weighted(rows.times[row]!, rows.titles[row]!), norm(rows.units[row]!)));
      putVarint(blocks, bound);
    }
    putBytes(postings, written(blocks));
    putBytes(postings, written(packed));
    if (count % KEYS_A_BLOCK === 0) {
      starts.push(terms.length, firstPosting, firstPosition);
      before = '';
    }
    putKey(terms, term, before);
    putCounts(terms, rows, postings.length - firstPosting, positions.length - firstPosition);
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
function putCounts(terms: ByteSink, { count, places }: TermRows, postings: number, positions: number): void {
  putVarint(terms, count);
  putVarint(terms, places === 0 ? 0 : places - count + 1);
  putVarint(terms, postings);
  if (places > 0) putVarint(terms, positions);
}
