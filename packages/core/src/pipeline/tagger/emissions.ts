import type { FeatureSheet } from './feature-sheet.ts';
import { mix } from './hash.ts';
import { BIAS, type Rows, WORDS } from './rows.ts';

/** How many sums a token has: one for each weight of a row. */
export const SUMS = 4 * WORDS;

/** A sheet has no more templates: the sums of so many weights fit into 16 bits. */
const MOST = 256;

/** The rows of the features of a token, and by which models they were learned. */
const found = new Int32Array(MOST + 1);
const knownBy = new Uint8Array(MOST + 1);

/**
 * Adds to the sums of a token the weights of its features, the first `count` templates of a sheet. A token has `SUMS` sums, from
 * `at` on: what the first of two models says begins at 0, what the second says in the middle.
 */
export function addWeights(rows: Rows, sheet: FeatureSheet, count: number, sums: Int32Array, at: number): void {
  addUp(rows.words, lookUp(rows, sheet, count), sums, at);
}

/** Finds the rows of what is laid out, of features that a model knows. */
function lookUp({ shift, table, mask }: Rows, { cells, templates }: FeatureSheet, count: number): number {
  let size = 0;
  for (let at = 0, cell = 0; at < count; at++, cell += 3) {
    const hash = mix(cells[cell]!, cells[cell + 1]!, cells[cell + 2]!, templates[at]!);
    const slot = hash & mask;
    const code = (table[slot >> 2]! >> ((slot & 3) << 1)) & 3;
    // Written without asking: what nobody knows is written over by the next.
    found[size] = hash >>> shift;
    knownBy[size] = code;
    size += (code + 3) >> 2;
  }
  return size;
}

const LOW = 0xff00ff;

/** Two weights share a word, 16 bits each: integers throughout, the same on every machine. */
function addUp(words: Int32Array, size: number, sums: Int32Array, at: number): void {
  // Eight words stay in registers: this loop is much of the tagger's work.
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  let firsts = 0;
  let seconds = 0;
  for (let index = 0; index < size; index++) {
    const row = found[index]! << 2;
    const code = knownBy[index]!;
    // Whether a model knows it is no branch: nobody could guess it.
    const first = -(code & 1) & LOW;
    const second = -(code >> 1) & LOW;
    const one = words[row]!;
    const two = words[row + 1]!;
    const three = words[row + 2]!;
    const four = words[row + 3]!;
    a += one & first;
    b += (one >>> 8) & first;
    c += two & first;
    d += (two >>> 8) & first;
    e += three & second;
    f += (three >>> 8) & second;
    g += four & second;
    h += (four >>> 8) & second;
    firsts += code & 1;
    seconds += code >> 1;
  }
  put(sums, at, a, b, BIAS * firsts);
  put(sums, at + 4, c, d, BIAS * firsts);
  put(sums, at + 8, e, f, BIAS * seconds);
  put(sums, at + 12, g, h, BIAS * seconds);
}

function put(sums: Int32Array, at: number, even: number, odd: number, bias: number): void {
  sums[at]! += (even & 0xffff) - bias;
  sums[at + 1]! += (odd & 0xffff) - bias;
  sums[at + 2]! += (even >>> 16) - bias;
  sums[at + 3]! += (odd >>> 16) - bias;
}
