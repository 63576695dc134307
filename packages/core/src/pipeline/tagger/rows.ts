import type { Model } from './model.ts';

/** How many words of 32 bits a row has, each of four weights. */
export const WORDS = 4;
/** What is added to a weight, so that none is below 0. */
export const BIAS = 128;

/** The rows of one or two models side by side, so that features both read are looked up once. */
export interface Rows {
  /** The weights: of two models, each has half of a row; of one the whole. */
  words: Int32Array;
  /** The bits of a hash that are no part of its row. */
  shift: number;
}

// Models live as long as the program: here a weak key keeps nothing too long.
const built = new WeakMap<Model, Rows>();

/** Puts the rows of a model, or of a first and second pass, together; once. */
export function rowsOf(first: Model, second?: Model): Rows {
  const last = second ?? first;
  let rows = built.get(last);
  if (!rows) {
    rows = build(first, second);
    built.set(last, rows);
  }
  return rows;
}

function build(first: Model, second: Model | undefined): Rows {
  const models = second ? [first, second] : [first];
  const { rowBits } = first;
  if (second && second.rowBits !== rowBits)
    throw new Error('The passes of the tagger have tables of different sizes: train them together (npm run train).');
  const weights = new Uint8Array((4 * WORDS) << rowBits).fill(BIAS);
  const half = (4 * WORDS) / models.length;
  for (const [at, { rows, states }] of models.entries())
    for (let row = 0, from = 0; from < rows.length; row++)
      for (let label = 0; label < states.labels; label++)
        weights[row * 4 * WORDS + at * half + label] = rows[from++]! + BIAS;
  return { words: wordsOf(weights), shift: 32 - rowBits };
}

/** Bytes as words, the lowest byte first on every machine. */
function wordsOf(bytes: Uint8Array): Int32Array {
  const words = new Int32Array(bytes.length / 4);
  for (let at = 0; at < words.length; at++)
    words[at] = bytes[at * 4]! | (bytes[at * 4 + 1]! << 8) | (bytes[at * 4 + 2]! << 16) | (bytes[at * 4 + 3]! << 24);
  return words;
}
