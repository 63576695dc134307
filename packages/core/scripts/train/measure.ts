import { decode } from '../../src/pipeline/tagger/decode.ts';
import { emissions, SUMS } from '../../src/pipeline/tagger/emissions.ts';
import type { Model } from '../../src/pipeline/tagger/model.ts';
import { codeOf, rowsOf } from '../../src/pipeline/tagger/rows.ts';
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
  const rows = rowsOf(model);
  const counts = Array.from({ length: roles }, () => ({ both: 0, found: 0, gold: 0 }));
  for (let at = 0; at + 1 < examples.sequences.length; at++) {
    const from = examples.sequences[at]!;
    const to = examples.sequences[at + 1]!;
    const first = examples.starts[from]!;
    const hashes = examples.hashes.subarray(first, examples.starts[to]!);
    const features = {
      hashes,
      codes: Uint8Array.from(hashes, (hash) => codeOf(rows.codes, hash)),
      starts: examples.starts.slice(from, to + 1).map((start) => start - first),
      length: to - from,
    };
    const sums = new Int32Array(features.length * SUMS);
    emissions(rows, features, sums);
    const labels = decode(model, sums, 0, examples.breaks.subarray(from, to)).labels;
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
