import { type FeatureSheet, hashAt } from '../../src/pipeline/tagger/feature-sheet.ts';
import { beginOf } from '../../src/pipeline/tagger/states.ts';
import type { Token } from '../../src/text/tokenize.ts';

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

/** Spans as the gold data writes them: from `start` to `end`. */
export type Pairs = [start: number, end: number][];

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
    /** Features of the token to come: what is laid out for the first `count` templates. */
    features(sheet: FeatureSheet, count: number): void {
      if (size + count > hashes.length) {
        const wider = new Int32Array(hashes.length * 2);
        wider.set(hashes);
        hashes = wider;
      }
      for (let at = 0; at < count; at++) hashes[size++] = hashAt(sheet, at);
    },
    /** The token whose features were given. */
    token(label: number, isNew: number): void {
      starts.push(size);
      // A span that goes on from the sequence before begins anew.
      const first = gold.length === sequences.at(-1) && label > 0;
      gold.push(first ? label - ((label + 1) % 2) : label);
      breaks.push(isNew);
    },
    /** The end of a sequence. */
    sequence(document: number): void {
      sequences.push(gold.length);
      documents.push(document);
    },
    done: (): Examples => ({
      hashes: shared(hashes.subarray(0, size)),
      starts: shared(Int32Array.from(starts)),
      gold: shared(Uint8Array.from(gold)),
      breaks: shared(Uint8Array.from(breaks)),
      sequences: shared(Int32Array.from(sequences)),
      documents: shared(Int32Array.from(documents)),
    }),
  };
}

/** A copy that threads look at together. */
function shared<T extends Int32Array | Uint8Array>(column: T): T {
  const Column = column.constructor as new (buffer: SharedArrayBuffer) => T;
  const copy = new Column(new SharedArrayBuffer(column.byteLength));
  copy.set(column);
  return copy;
}

/** The label of every token, from the spans of each role. Where roles overlap the earlier in the list stands. */
export function labelsOf(tokens: readonly Token[], spans: readonly Pairs[]): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  for (let role = spans.length - 1; role >= 0; role--)
    for (const [start, end] of spans[role]!) {
      let label = beginOf(role);
      for (let at = firstEndingAfter(tokens, start); at < tokens.length && tokens[at]!.start < end; at++) {
        labels[at] = label;
        label = beginOf(role) + 1;
      }
    }
  // A span cut in two by another begins anew after it.
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!;
    const before = at === 0 ? 0 : labels[at - 1]!;
    if (label > 0 && label % 2 === 0 && before !== label && before !== label - 1) labels[at] = label - 1;
  }
  return labels;
}

function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
