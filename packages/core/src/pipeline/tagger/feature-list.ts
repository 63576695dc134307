import { TEMPLATE } from './hash.ts';
import type { Codes } from './rows.ts';

/** The features of a sequence of tokens, as hashes: those of token `at` stand from `starts[at]` to `starts[at + 1]`. */
export interface FeatureList {
  hashes: Int32Array;
  /** Which models know each feature (see `Codes`). */
  codes: Uint8Array;
  starts: Int32Array;
  length: number;
}

/**
 * Collects features token by token, those alone that a model knows. The features of a token are first laid out as numbers, three
 * a template (`one`, `two`, `three`), then hashed in one loop: no call a feature.
 */
export class FeatureWriter {
  readonly cells: Int32Array;
  readonly #templates: Int32Array;
  readonly #places: Int32Array;
  #hashes = new Int32Array(1 << 14);
  #found = new Uint8Array(1 << 14);
  #size = 0;
  readonly #codes: Uint8Array;
  readonly #mask: number;

  /**
   * For `count` templates, numbered from `first`: no two lists may share numbers. Templates that are `together` (up to eight)
   * see the same words one after the other as one goes along; their rows lie side by side in a table of 2^`rowBits`, so that the
   * first of them brings in the others.
   */
  constructor(
    { table, bits }: Codes,
    { first, count, rowBits, together = [] }: { first: number; count: number; rowBits: number; together?: number[][] },
  ) {
    this.cells = new Int32Array(count * 3);
    this.#templates = Int32Array.from({ length: count }, (_, at) => Math.imul(first + at + 1, TEMPLATE));
    this.#places = new Int32Array(count);
    for (const templates of together)
      for (const [place, template] of templates.entries()) {
        this.#templates[template] = this.#templates[templates[0]!]!;
        this.#places[template] = place << (32 - rowBits);
      }
    this.#codes = table;
    this.#mask = (1 << bits) - 1;
  }

  get size(): number {
    return this.#size;
  }

  /** Forgets all features. */
  clear(): void {
    this.#size = 0;
  }

  /** Takes up what is laid out for the first `count` templates as the features of a token. */
  write(count: number): void {
    const room = this.#size + count;
    if (room > this.#hashes.length) this.#grow(room);
    const cells = this.cells;
    const templates = this.#templates;
    const places = this.#places;
    const codes = this.#codes;
    const mask = this.#mask;
    const hashes = this.#hashes;
    const found = this.#found;
    let size = this.#size;
    for (let at = 0, cell = 0; at < count; at++, cell += 3) {
      let hash =
        Math.imul(cells[cell]!, 0x85ebca6b) +
        Math.imul(cells[cell + 1]!, 0xc2b2ae35) +
        Math.imul(cells[cell + 2]!, 0x27d4eb2f) +
        templates[at]!;
      hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
      hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
      hash ^= (hash >>> 16) ^ places[at]!;
      const slot = hash & mask;
      const code = (codes[slot >> 2]! >> ((slot & 3) << 1)) & 3;
      // Written without asking: what nobody knows is written over by the next.
      hashes[size] = hash;
      found[size] = code;
      size += (code + 3) >> 2;
    }
    this.#size = size;
  }

  #grow(room: number): void {
    const hashes = new Int32Array(this.#hashes.length + room);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    const found = new Uint8Array(hashes.length);
    found.set(this.#found);
    this.#found = found;
  }

  list(starts: Int32Array): FeatureList {
    return { hashes: this.#hashes, codes: this.#found, starts, length: starts.length - 1 };
  }
}

/** Lays out a feature of one number for a template; of two; of three. A template always has the same count. */
export function one(cells: Int32Array, template: number, a: number): void {
  cells[template * 3] = a;
}

export function two(cells: Int32Array, template: number, a: number, b: number): void {
  cells[template * 3] = a;
  cells[template * 3 + 1] = b;
}

export function three(cells: Int32Array, template: number, a: number, b: number, c: number): void {
  cells[template * 3] = a;
  cells[template * 3 + 1] = b;
  cells[template * 3 + 2] = c;
}
