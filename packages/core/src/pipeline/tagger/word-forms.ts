import type { Lexicons } from '../../schema/lexicons.ts';
import { latest } from '../../text/latest.ts';
import { once } from '../../text/once.ts';
import type { Token } from '../../text/tokenize.ts';
import type { Reading } from '../reading.ts';
import { hashText } from './hash.ts';

/** What features see of words, as numbers: a column each. */
export interface WordForms {
  /** The word, folded; numbers by their shape alone. */
  word: Int32Array;
  /** As written. */
  written: Int32Array;
  prefix2: Int32Array;
  prefix3: Int32Array;
  suffix2: Int32Array;
  suffix3: Int32Array;
  suffix4: Int32Array;
  /** small, Capital, CAPITALS, miXed, number or sign. */
  shape: Int32Array;
}

/** The columns, in the order in which the numbers of a word are kept. */
const COLUMNS = ['word', 'written', 'prefix2', 'prefix3', 'suffix2', 'suffix3', 'suffix4', 'shape'] as const;
const WIDTH = COLUMNS.length;

/** How many words are kept: enough for those of any article, small enough for any memory. */
const KEPT = 50_000;

/** The words met so far: where in `numbers` those of each begin. */
interface Memory {
  rows: Map<string, number>;
  numbers: Int32Array;
}

const memory = once((_: Lexicons): Memory => ({ rows: new Map(), numbers: new Int32Array(1024 * WIDTH) }));

/** The forms of tokens, worked out once for a document; those of a word once for all documents. */
export const wordForms = latest((reading: Reading<'token'>) => fill(reading.layer('token'), memory(reading.lexicons)));

function fill(tokens: readonly Token[], kept: Memory): WordForms {
  if (kept.rows.size > KEPT) kept.rows.clear();
  const { length } = tokens;
  // One allocation: column after column.
  const all = new Int32Array(length * WIDTH);
  for (let at = 0; at < length; at++) {
    const token = tokens[at]!;
    const row = kept.rows.get(token.text) ?? keep(kept, token);
    for (let column = 0, cell = at; column < WIDTH; column++, cell += length) all[cell] = kept.numbers[row + column]!;
  }
  const column = (name: (typeof COLUMNS)[number]): Int32Array => {
    const from = COLUMNS.indexOf(name) * length;
    return all.subarray(from, from + length);
  };
  return {
    word: column('word'),
    written: column('written'),
    prefix2: column('prefix2'),
    prefix3: column('prefix3'),
    suffix2: column('suffix2'),
    suffix3: column('suffix3'),
    suffix4: column('suffix4'),
    shape: column('shape'),
  };
}

/** Works out the numbers of a word and keeps them; returns where they begin. */
function keep(kept: Memory, { text, lower, shape }: Token): number {
  const length = Math.min(lower.length, 40);
  const word = shape === 'number' ? hashText(digits(text)) : hashText(lower, 0, length);
  const end = (count: number): number => (length > count ? hashText(lower, length - count, length) : word);
  const start = (count: number): number => (length > count ? hashText(lower, 0, count) : word);
  const row = kept.rows.size * WIDTH;
  if (row + WIDTH > kept.numbers.length) {
    const wider = new Int32Array(kept.numbers.length * 2);
    wider.set(kept.numbers);
    kept.numbers = wider;
  }
  kept.numbers.set(
    [
      word,
      hashText(text, 0, Math.min(text.length, 40)),
      start(2),
      start(3),
      end(2),
      end(3),
      end(4),
      shapeOf(text, lower, shape),
    ],
    row,
  );
  // What is longer than any word is written over by the next.
  if (text.length < 40) kept.rows.set(text, row);
  return row;
}

const digits = (text: string): string => text.slice(0, 12).replace(/\d/g, '0');

function shapeOf(text: string, lower: string, shape: Token['shape']): number {
  if (shape === 'number') return 5;
  if (shape === 'mark') return 6;
  if (shape === 'sign') return 16 + (text.charCodeAt(0) & 0xff);
  const first = text.charAt(0);
  if (first === first.toLowerCase()) return text.slice(1) === text.slice(1).toLowerCase() ? 0 : 4;
  if (text.length === 1) return 1;
  if (text.includes('.')) return 7;
  if (text === text.toUpperCase() && lower.length > 1) return 3;
  return text.slice(1) === text.slice(1).toLowerCase() ? 2 : 4;
}
