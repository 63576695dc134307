import { decode } from '../../src/pipeline/tagger/decode.ts';
import { SUMS } from '../../src/pipeline/tagger/emissions.ts';
import type { Model } from '../../src/pipeline/tagger/model.ts';
import type { Examples } from './examples.ts';

/** Exact spans of each role, in percent. */
export interface Figures {
  precision: number;
  recall: number;
  f1: number;
}

/** How a model does on examples, role by role. */
export function measure(model: Model, examples: Examples): Figures[] {
  const roles = (model.states.labels - 1) / 2;
  const counts = Array.from({ length: roles }, () => ({ both: 0, found: 0, gold: 0 }));
  for (let at = 0; at + 1 < examples.sequences.length; at++) {
    const from = examples.sequences[at]!;
    const to = examples.sequences[at + 1]!;
    const sums = new Int32Array((to - from) * SUMS);
    for (let at = from; at < to; at++)
      for (let index = examples.starts[at]!; index < examples.starts[at + 1]!; index++)
        addFeature(model, examples.hashes[index]!, sums, (at - from) * SUMS);
    const { labels } = decode(model, sums, 0, examples.breaks.subarray(from, to));
    const found = spans(labels);
    const gold = spans(examples.gold.subarray(from, to));
    for (const span of found) {
      const count = counts[Number(span[0])]!;
      count.found++;
      if (gold.has(span)) count.both++;
    }
    for (const span of gold) counts[Number(span[0])]!.gold++;
  }
  const percent = (a: number, b: number): number => (b === 0 ? 0 : Math.round((1000 * a) / b) / 10);
  return counts.map(({ both, found, gold }) => ({
    precision: percent(both, found),
    recall: percent(both, gold),
    f1: percent(2 * both, found + gold),
  }));
}

/** Adds the weights of a feature. */
function addFeature({ rows, rowBits, states }: Model, hash: number, sums: Int32Array, at: number): void {
  const row = (hash >>> (32 - rowBits)) * states.labels;
  for (let label = 0; label < states.labels; label++) sums[at + label]! += rows[row + label]!;
}

/** "role:from-to" of every span. */
function spans(labels: Uint8Array): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at < labels.length; ) {
    const label = labels[at]!;
    const from = at++;
    if (label === 0) continue;
    while (at < labels.length && labels[at] === label + 1) at++;
    found.add(`${(label - 1) >> 1}:${from}-${at}`);
  }
  return found;
}
