import { mix } from './hash.ts';

/** The features of a sequence of tokens, as hashes: those of token `at` stand from `starts[at]` to `starts[at + 1]`. */
export interface FeatureList {
  hashes: Int32Array;
  starts: Int32Array;
  length: number;
}

/** Collects features token by token. Every template has a number, so that the same word in two places is two features. */
export class FeatureWriter {
  #hashes = new Int32Array(1 << 14);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Forgets all features. */
  clear(): void {
    this.#size = 0;
  }

  /** Makes room for `count` more features. */
  reserve(count: number): void {
    if (this.#size + count <= this.#hashes.length) return;
    const wider = new Int32Array(this.#hashes.length * 2 + count);
    wider.set(this.#hashes);
    this.#hashes = wider;
  }

  one(template: number, a: number): void {
    this.#hashes[this.#size++] = mix(a, template);
  }

  two(template: number, a: number, b: number): void {
    this.#hashes[this.#size++] = mix(mix(a, b), template);
  }

  three(template: number, a: number, b: number, c: number): void {
    this.#hashes[this.#size++] = mix(mix(mix(a, b), c), template);
  }

  list(starts: Int32Array): FeatureList {
    return { hashes: this.#hashes, starts, length: starts.length - 1 };
  }
}
