import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { decode, glance } from './decode.ts';
import { addWeights, SUMS } from './emissions.ts';
import { featureSheet, hashAt, one, three, two } from './feature-sheet.ts';
import { likeliest } from './likeliest.ts';
import { type Model, UNIT } from './model.ts';
import { readModel, writeModel } from './model-bytes.ts';
import { rowsOf } from './rows.ts';
import { addSpans, type TaggedSpan } from './spans.ts';
import { plainStates, rememberingStates, type States } from './states.ts';
import { UNLIKELY } from './viterbi.ts';

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
    rows: Int8Array.from({ length: 64 * states.labels }, (_, at) => (at % 3 === 0 ? next() : 0)),
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
          score: score + transitions[from * states.labels + label]! + sums[at * SUMS + label]!,
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
  const sums = Int32Array.from({ length: breaks.length * SUMS }, () => next());
  const all = every(model, sums, breaks);

  it('finds the best labels of those that are likely', () => {
    const { labels, likely } = decode(model, sums, 0, breaks);
    const found = [...labels];
    const likelyOnes = all.filter(({ labels: one }) =>
      one.every((label, at) => likely[at * states.labels + label]! > UNLIKELY),
    );
    const best = Math.max(...likelyOnes.map(({ score }) => score));
    expect(all.find(({ labels }) => labels.join() === found.join())?.score).toBe(best);
  });

  it('knows how likely each label is', () => {
    const total = all.reduce((sum, { score }) => sum + Math.exp(score / UNIT), 0);
    const { likely } = glance(model, sums, 0, breaks);
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
  const spans: TaggedSpan[] = [];
  addSpans(labels, likely, 7, 10, spans);
  expect(spans).toEqual([
    { role: 0, from: 11, to: 13, sureness: 0.5 },
    { role: 1, from: 13, to: 14, sureness: 0.5 },
    { role: 2, from: 15, to: 17, sureness: 0.5 },
    { role: 2, from: 17, to: 18, sureness: 0.5 },
  ]);
});

it('an empty sequence has no labels', () => {
  for (const read of [decode, glance])
    for (const states of [plainStates(2), rememberingStates(3)]) {
      const { labels, likely } = read(modelOf(states, 1), new Int32Array(0), 0, new Uint8Array(0));
      expect([...labels, ...likely]).toEqual([]);
    }
});

it('the likeliest labels follow each other as they may', () => {
  // Inside follows its beginning alone, even where it is likelier than what comes before.
  const likely = Float64Array.from(
    [
      [0.2, 0.3, 0.5],
      [0.2, 0.2, 0.6],
      [0.1, 0.6, 0.3],
      [0.1, 0.0, 0.9],
    ].flat(),
  );
  expect([...likeliest(likely, 3)]).toEqual([1, 2, 1, 2]);
});

it('the weights of a feature are added up for both models at once', () => {
  const [first, second] = [modelOf(rememberingStates(3), 11), modelOf(rememberingStates(3), 12)];
  const count = 40;
  const sheet = featureSheet(0, count);
  const next = numbers(9, -(2 ** 31), 2 ** 31 - 1);
  for (let cell = 0; cell < sheet.cells.length; cell++) sheet.cells[cell] = next();
  const sums = new Int32Array(SUMS);
  addWeights(rowsOf(first, second), sheet, count, sums, 0);
  for (const [at, { rows, rowBits }] of [first, second].entries())
    for (let label = 0; label < 7; label++) {
      let sum = 0;
      for (let template = 0; template < count; template++)
        sum += rows[(hashAt(sheet, template) >>> (32 - rowBits)) * 7 + label]!;
      expect(sums[at * 8 + label]).toBe(sum);
    }
});

it('features differ by template and by each of their numbers', () => {
  const seen = new Set<number>();
  const sheet = featureSheet(5, 3);
  for (let a = 0; a < 12; a++)
    for (let b = 0; b < 12; b++)
      for (let c = 0; c < 12; c++) {
        one(sheet.cells, 0, (a * 12 + b) * 12 + c);
        two(sheet.cells, 1, a, b * 12 + c);
        three(sheet.cells, 2, a, b, c);
        for (let template = 0; template < 3; template++) seen.add(hashAt(sheet, template));
      }
  expect(seen.size).toBe(3 * 12 ** 3);
});

it('gives the same tags and the same likelihoods, to the last bit, wherever it runs', () => {
  const model = modelOf(rememberingStates(3), 7);
  const next = numbers(8, -(2 ** 31), 2 ** 31 - 1);
  const length = 200;
  const sheet = featureSheet(0, 9);
  const sums = new Int32Array(length * SUMS);
  for (let at = 0; at < length; at++) {
    for (let cell = 0; cell < sheet.cells.length; cell++) sheet.cells[cell] = next();
    addWeights(rowsOf(model), sheet, 9, sums, at * SUMS);
  }
  const breaks = Uint8Array.from({ length }, (_, at) => (at % 17 === 0 ? 1 : 0));
  const { labels, likely } = decode(model, sums, 0, breaks);
  const bytes = new Uint8Array([...labels, ...new Uint8Array(likely.buffer)]);
  expect(bytesToHex(sha256(bytes))).toBe('4262d62043a4afba9ac22d85176988fc3a87f60f913a4379b00a3fbaca6d2903');
});
