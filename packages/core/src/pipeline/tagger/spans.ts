import { roleOf } from './states.ts';

/** Tokens `from` to `to` that play a role, by its number. `sureness` is what the marginals say of them, 0 to 1. */
export interface TaggedSpan {
  from: number;
  to: number;
  role: number;
  sureness: number;
}

/** Adds the spans of a sequence of labels that begins at token `offset`. `likely` holds the marginals, `count` labels a token. */
export function addSpans(
  labels: Uint8Array,
  likely: Float64Array,
  count: number,
  offset: number,
  spans: TaggedSpan[],
): void {
  for (let at = 0; at < labels.length; ) {
    const label = labels[at]!;
    if (label === 0) {
      at++;
      continue;
    }
    const role = roleOf(label);
    const from = at;
    let sum = 0;
    do {
      sum += likely[at * count + labels[at]!]!;
      at++;
    } while (at < labels.length && labels[at] === 2 * role + 2);
    // The ends decide whether a span is right; what stands between is mostly sure.
    const first = likely[from * count + labels[from]!]!;
    const last = likely[(at - 1) * count + labels[at - 1]!]!;
    spans.push({ role, from: from + offset, to: at + offset, sureness: Math.min(sum / (at - from), first, last) });
  }
}
