import type { FeatureList } from '../../src/pipeline/tagger/feature-list.ts';

/** What is learned from: tokens in sequences, each with its features, its label and whether it begins a sentence. */
export interface Examples {
  hashes: Int32Array;
  /** Where the features of a token begin, of all tokens; one more at the end. */
  starts: Int32Array;
  gold: Uint8Array;
  breaks: Uint8Array;
  /** Where a sequence begins, in tokens; one more at the end. */
  sequences: Int32Array;
  /** The document a sequence is of. */
  documents: Int32Array;
}

/** Puts examples together, growing as they come. */
export function collector() {
  let hashes = new Int32Array(1 << 22);
  let size = 0;
  const starts: number[] = [0];
  const gold: number[] = [];
  const breaks: number[] = [];
  const sequences: number[] = [0];
  const documents: number[] = [];
  return {
    add(features: FeatureList, labels: Uint8Array, fresh: Uint8Array, document: number): void {
      const count = features.starts[features.length]!;
      if (size + count > hashes.length) {
        const wider = new Int32Array(Math.max(hashes.length * 2, size + count));
        wider.set(hashes);
        hashes = wider;
      }
      hashes.set(features.hashes.subarray(0, count), size);
      for (let at = 0; at < features.length; at++) {
        starts.push(size + features.starts[at + 1]!);
        gold.push(labels[at]!);
        breaks.push(fresh[at]!);
      }
      size += count;
      sequences.push(gold.length);
      documents.push(document);
    },
    done: (): Examples => ({
      hashes: hashes.subarray(0, size),
      starts: Int32Array.from(starts),
      gold: Uint8Array.from(gold),
      breaks: Uint8Array.from(breaks),
      sequences: Int32Array.from(sequences),
      documents: Int32Array.from(documents),
    }),
  };
}
