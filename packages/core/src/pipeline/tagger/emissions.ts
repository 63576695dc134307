import type { FeatureSheet } from './feature-sheet.ts';
import { mix } from './hash.ts';
import { BIAS, type Rows, WORDS } from './rows.ts';

/** How many sums a token has: one for each weight of a row. */
export const SUMS = 4 * WORDS;

/** A sheet has no more templates: the sums of so many weights fit into 16 bits. */
const MOST = 256;

/** Where the rows of the features of a token begin. */
const found = new Int32Array(MOST);

const LOW = 0xff00ff;

/**
 * Adds to the sums of a token the weights of its features, the first `count` templates of a sheet. A token has `SUMS` sums, from
 * `at` on: what the first of two models says begins at 0, what the second says in the middle. Features that were never seen
 * borrow the weights of others: to leave them out takes a look-up each, and reads no better.
 */
export function addWeights(
  { words, shift }: Rows,
  { cells, templates }: FeatureSheet,
  count: number,
  sums: Int32Array,
  at: number,
): void {
  // All rows first: memory is asked for many at a time.
  for (let index = 0; index < count; index++) found[index] = (mix(cells[index]!, templates[index]!) >>> shift) << 2;
  // Two weights share a word, 16 bits each: integers throughout, the same on every machine. Eight words stay in registers.
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  for (let index = 0; index < count; index++) {
    const row = found[index]!;
    const one = words[row]!;
    const two = words[row + 1]!;
    const three = words[row + 2]!;
    const four = words[row + 3]!;
    a += one & LOW;
    b += (one >>> 8) & LOW;
    c += two & LOW;
    d += (two >>> 8) & LOW;
    e += three & LOW;
    f += (three >>> 8) & LOW;
    g += four & LOW;
    h += (four >>> 8) & LOW;
  }
  const bias = BIAS * count;
  put(sums, at, a, b, bias);
  put(sums, at + 4, c, d, bias);
  put(sums, at + 8, e, f, bias);
  put(sums, at + 12, g, h, bias);
}

function put(sums: Int32Array, at: number, even: number, odd: number, bias: number): void {
  sums[at]! += (even & 0xffff) - bias;
  sums[at + 1]! += (odd & 0xffff) - bias;
  sums[at + 2]! += (even >>> 16) - bias;
  sums[at + 3]! += (odd >>> 16) - bias;
}
