import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { marginals } from './marginals.ts';
import { type Model, UNIT } from './model.ts';
import { readModel, writeModel } from './model-bytes.ts';
import { taggedSpans } from './spans.ts';
import { plainStates, rememberingStates, type States } from './states.ts';
import { tag } from './tag.ts';
import { viterbi } from './viterbi.ts';

/** Numbers that look random and are the same each time. */
function numbers(seed: number, low: number, high: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return low + (state % (high - low + 1));
  };
}

function modelOf(states: States, seed: number): Model {
  const next = numbers(seed, -40, 40);
  return {
    states,
    rowBits: 6,
    knownBits: 8,
    rows: Int8Array.from({ length: 64 * states.labels }, (_, at) => (at % 3 === 0 ? next() : 0)),
    known: Uint8Array.from({ length: 32 }, () => next() & 255),
    transitions: Int16Array.from({ length: states.count * states.labels }, () => next()),
  };
}

/** Every sequence of labels that may be, with its score. */
function every(
  { states, transitions }: Model,
  sums: Int32Array,
  breaks: Uint8Array,
): { labels: number[]; score: number }[] {
  let open = [{ labels: [] as number[], score: 0, state: states.start }];
  for (let at = 0; at < breaks.length; at++)
    open = open.flatMap(({ labels, score, state }) => {
      const from = at > 0 && breaks[at] ? states.renewed[state]! : state;
      return Array.from({ length: states.labels }, (_, label) => label)
        .filter((label) => states.next[from * states.labels + label]! >= 0)
        .map((label) => ({
          labels: [...labels, label],
          score: score + transitions[from * states.labels + label]! + sums[at * states.labels + label]!,
          state: states.next[from * states.labels + label]!,
        }));
    });
  return open;
}

const CASES: [name: string, states: States, breaks: number[], seed: number][] = [
  ['plain', plainStates(2), [1, 0, 0, 0, 0], 1],
  ['plain, two sentences', plainStates(2), [1, 0, 1, 0, 0], 2],
  ['remembering', rememberingStates(3), [1, 0, 0, 0], 3],
  ['remembering, two sentences', rememberingStates(3), [1, 0, 1, 0], 4],
  ['remembering, a sentence a token', rememberingStates(3), [1, 1, 1, 1], 5],
];

describe.each(CASES)('a chain: %s', (_, states, fresh, seed) => {
  const model = modelOf(states, seed);
  const breaks = Uint8Array.from(fresh);
  const next = numbers(seed + 100, -60, 60);
  const sums = Int32Array.from({ length: breaks.length * states.labels }, () => next());
  const all = every(model, sums, breaks);

  it('finds the best labels', () => {
    const best = Math.max(...all.map(({ score }) => score));
    const found = [...viterbi(model, sums, breaks)];
    expect(all.find(({ labels }) => labels.join() === found.join())?.score).toBe(best);
  });

  it('knows how likely each label is', () => {
    const total = all.reduce((sum, { score }) => sum + Math.exp(score / UNIT), 0);
    const likely = marginals(model, sums, breaks);
    for (let at = 0; at < breaks.length; at++)
      for (let label = 0; label < states.labels; label++) {
        const mass = all
          .filter(({ labels }) => labels[at] === label)
          .reduce((sum, { score }) => sum + Math.exp(score / UNIT), 0);
        expect(likely[at * states.labels + label]).toBeCloseTo(mass / total, 6);
      }
  });

  it('is the same after it was written and read', () => {
    expect(readModel(writeModel(model), states)).toEqual(model);
  });
});

it('a model of another shape is refused', () => {
  expect(() => readModel(writeModel(modelOf(plainStates(2), 1)), plainStates(3))).toThrow('npm run train');
});

it('labels become spans', () => {
  const labels = Uint8Array.from([0, 1, 2, 3, 0, 5, 6, 5]);
  const likely = new Float64Array(labels.length * 7).fill(0.5);
  expect(taggedSpans(labels, likely, 7, 10)).toEqual([
    { role: 0, from: 11, to: 13, sureness: 0.5 },
    { role: 1, from: 13, to: 14, sureness: 0.5 },
    { role: 2, from: 15, to: 17, sureness: 0.5 },
    { role: 2, from: 17, to: 18, sureness: 0.5 },
  ]);
});

it('an empty sequence has no labels', () => {
  const model = modelOf(plainStates(2), 1);
  expect([...viterbi(model, new Int32Array(0), new Uint8Array(0))]).toEqual([]);
  expect([...marginals(model, new Int32Array(0), new Uint8Array(0))]).toEqual([]);
});

it('gives the same tags and the same likelihoods, to the last bit, wherever it runs', () => {
  const states = rememberingStates(3);
  const model = modelOf(states, 7);
  const next = numbers(8, -(2 ** 31), 2 ** 31 - 1);
  const length = 200;
  const features = {
    hashes: Int32Array.from({ length: length * 9 }, () => next()),
    starts: Int32Array.from({ length: length + 1 }, (_, at) => at * 9),
    length,
  };
  const breaks = Uint8Array.from({ length }, (_, at) => (at % 17 === 0 ? 1 : 0));
  const { labels, likely } = tag(model, features, breaks);
  const bytes = new Uint8Array([...labels, ...new Uint8Array(likely.buffer)]);
  expect(bytesToHex(sha256(bytes))).toBe('a39653e0335726849fd7043dc100314a75abe2ef3df9607612c0dfd2380809ce');
});
