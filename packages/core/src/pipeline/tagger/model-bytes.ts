import type { Model } from './model.ts';
import type { States } from './states.ts';

const VERSION = 3;
const HEADER = 16;

/**
 * The bytes of a model: sizes, then how far each weight that is not 0 stands from the one before, the weights themselves,
 * and the transitions.
 */
export function writeModel({ states, rowBits, rows, transitions }: Model): Uint8Array {
  const gaps: number[] = [];
  const weights: number[] = [];
  let gap = 0;
  for (const weight of rows) {
    if (weight === 0) {
      gap++;
      continue;
    }
    for (; gap >= 128; gap >>= 7) gaps.push(128 | (gap & 127));
    gaps.push(gap);
    weights.push(weight & 255);
    gap = 0;
  }
  const bytes = new Uint8Array(HEADER + gaps.length + weights.length + transitions.length * 2);
  const view = new DataView(bytes.buffer);
  bytes.set([VERSION, states.labels, states.count, rowBits]);
  view.setUint32(8, gaps.length, true);
  view.setUint32(12, weights.length, true);
  let at = HEADER;
  for (const part of [gaps, weights]) {
    bytes.set(part, at);
    at += part.length;
  }
  for (const [index, weight] of transitions.entries()) view.setInt16(at + index * 2, weight, true);
  return bytes;
}

/** Reads what `writeModel` wrote, for a chain of those it may have been trained for. */
export function readModel(bytes: Uint8Array, ...chains: readonly States[]): Model {
  const [version, labels, count, rowBits = 0] = bytes;
  const states = chains.find((one) => one.labels === labels && one.count === count);
  if (version !== VERSION || !states)
    throw new Error('The weights of the tagger are of another version than the code: train them anew (npm run train).');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rows = new Int8Array((1 << rowBits) * states.labels);
  let from = HEADER;
  const gapsEnd = from + view.getUint32(8, true);
  let weight = gapsEnd;
  let cell = 0;
  while (from < gapsEnd) {
    let gap = 0;
    let shift = 0;
    let byte = bytes[from++]!;
    for (; byte >= 128; byte = bytes[from++]!) {
      gap |= (byte & 127) << shift;
      shift += 7;
    }
    cell += gap | (byte << shift);
    rows[cell++] = bytes[weight++]!;
  }
  const transitions = new Int16Array(states.count * states.labels);
  for (let index = 0; index < transitions.length; index++) transitions[index] = view.getInt16(weight + index * 2, true);
  return { states, rowBits, rows, transitions };
}
