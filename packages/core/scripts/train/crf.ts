import { type Model, UNIT } from '../../src/pipeline/tagger/model.ts';
import type { States } from '../../src/pipeline/tagger/states.ts';
import type { Examples } from './examples.ts';

export interface Settings {
  rowBits: number;
  /** A feature is learned that was seen so often. */
  seen: number;
  epochs: number;
  step: number;
  /** What the squared gradients begin with: the larger, the gentler the first steps. */
  ground: number;
  /** Weights smaller than so many steps of 1 / UNIT become 0. */
  prune: number;
  seed: number;
  /** The share of its features a token does without at each look, so that none leans on all the others. */
  dropout: number;
  /** Leaves out the documents whose number is `fold` beyond a multiple of `folds`. */
  without?: { fold: number; folds: number };
}

/** A sequence of numbers below 2^32 that is the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/**
 * Learns a linear-chain CRF inside a fixed number of hashed rows: maximum likelihood by AdaGrad, a sequence at a time, the
 * weights averaged over the second half of the epochs. At each look a token does without some of its features, drawn anew
 * (Srivastava et al. 2014); those that stay count for more.
 */
export function trainChain(
  examples: Examples,
  states: States,
  settings: Settings,
  log?: (line: string) => void,
): Model {
  const { rowBits, seen, epochs, step, ground, prune, dropout, without } = settings;
  const { labels, count, next, renewed, start } = states;
  const sequences: number[] = [];
  for (let at = 0; at + 1 < examples.sequences.length; at++)
    if (!without || examples.documents[at]! % without.folds !== without.fold) sequences.push(at);

  // Which features are seen often enough; counted in 2^26 cells.
  const cells = new Uint8Array(1 << 26);
  for (const sequence of sequences)
    for (
      let index = examples.starts[examples.sequences[sequence]!]!;
      index < examples.starts[examples.sequences[sequence + 1]!]!;
      index++
    ) {
      const cell = examples.hashes[index]! >>> 6;
      if (cells[cell]! < 255) cells[cell]!++;
    }
  // What was seen too rarely is left out here, not when texts are read: there all features count, seen or not.
  const total = examples.starts.at(-1)!;
  const allRows = new Int32Array(total);
  const allStarts = new Int32Array(examples.starts.length);
  let size = 0;
  for (let at = 0; at + 1 < examples.starts.length; at++) {
    allStarts[at] = size;
    for (let index = examples.starts[at]!; index < examples.starts[at + 1]!; index++) {
      const hash = examples.hashes[index]!;
      if (cells[hash >>> 6]! >= seen) allRows[size++] = (hash >>> (32 - rowBits)) * labels;
    }
  }
  allStarts[examples.starts.length - 1] = size;
  log?.(`${sequences.length} sequences, ${(size / examples.gold.length).toFixed(1)} features a token`);

  const weights = new Float32Array((1 << rowBits) * labels);
  const squares = new Float32Array(weights.length).fill(ground);
  const sums = new Float64Array(weights.length);
  const moves = new Float64Array(count * labels);
  const moveSquares = new Float64Array(moves.length).fill(ground);
  const moveSums = new Float64Array(moves.length);
  const random = randomFrom(settings.seed);
  let longest = 0;
  let widest = 0;
  for (const sequence of sequences) {
    const [from, to] = [examples.sequences[sequence]!, examples.sequences[sequence + 1]!];
    longest = Math.max(longest, to - from);
    widest = Math.max(widest, allStarts[to]! - allStarts[from]!);
  }
  /** The rows of the sequence that is looked at, as far as they were drawn, and where those of each token begin. */
  const rows = new Int32Array(widest);
  const starts = new Int32Array(longest + 1);
  const dropped = Math.round(dropout * 2 ** 32);
  const boost = 1 / (1 - dropout);
  const emit = new Float64Array(longest * labels);
  const forward = new Float64Array((longest + 1) * count);
  const expected = new Float64Array(labels);
  const moved = new Float64Array(moves.length);
  const power = new Float64Array(moves.length);
  const scores = new Float64Array(labels);
  let backward = new Float64Array(count);
  let earlier = new Float64Array(count);
  let clock = 0;
  const half = (sequences.length * epochs) / 2;

  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = sequences.length - 1; at > 0; at--) {
      const other = random() % (at + 1);
      [sequences[at], sequences[other]] = [sequences[other]!, sequences[at]!];
    }
    for (const sequence of sequences) {
      learn(examples.sequences[sequence]!, examples.sequences[sequence + 1]!);
      clock++;
    }
    log?.(`epoch ${epoch + 1}`);
  }

  const span = clock - half;
  const table = new Int8Array(weights.length);
  const rounded = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight * UNIT)));
  for (let at = 0; at < table.length; at++) {
    const weight = rounded(weights[at]! - sums[at]! / span);
    table[at] = Math.abs(weight) < prune ? 0 : weight;
  }
  const transitions = Int16Array.from(moves, (weight, at) => Math.round((weight - moveSums[at]! / span) * UNIT));
  return { states, rowBits, rows: table, transitions };

  /** Draws the features that the tokens `from` to `to` keep at this look. */
  function draw(from: number, to: number): void {
    let size = 0;
    for (let at = from; at < to; at++) {
      starts[at - from] = size;
      for (let index = allStarts[at]!; index < allStarts[at + 1]!; index++)
        if (random() >= dropped) rows[size++] = allRows[index]!;
    }
    starts[to - from] = size;
  }

  /** One step on the sequence of tokens `from` to `to`. `sums` holds each change times the moment it came, for the average. */
  function learn(from: number, to: number): void {
    const length = to - from;
    const late = Math.max(0, clock - half);
    draw(from, to);
    for (let at = 0; at < moves.length; at++) power[at] = next[at]! < 0 ? 0 : Math.exp(moves[at]!);
    for (let at = 0; at < length; at++) {
      scores.fill(0);
      for (let index = starts[at]!; index < starts[at + 1]!; index++) {
        const row = rows[index]!;
        for (let l = 0; l < labels; l++) scores[l]! += boost * weights[row + l]!;
      }
      let best = scores[0]!;
      for (let l = 1; l < labels; l++) if (scores[l]! > best) best = scores[l]!;
      for (let l = 0; l < labels; l++) emit[at * labels + l] = Math.exp(scores[l]! - best);
    }
    forward.fill(0, 0, (length + 1) * count);
    forward[start] = 1;
    for (let at = 0; at < length; at++) {
      const fresh = at > 0 && examples.breaks[from + at] === 1;
      const here = at * count;
      const there = here + count;
      let mass = 0;
      for (let state = 0; state < count; state++) {
        const here1 = forward[here + state]!;
        if (here1 === 0) continue;
        const row = (fresh ? renewed[state]! : state) * labels;
        for (let l = 0; l < labels; l++) {
          const target = next[row + l]!;
          if (target < 0) continue;
          const part = here1 * power[row + l]! * emit[at * labels + l]!;
          forward[there + target]! += part;
          mass += part;
        }
      }
      const scale = 1 / mass;
      for (let state = 0; state < count; state++) forward[there + state]! *= scale;
    }
    moved.fill(0);
    backward.fill(1);
    for (let at = length - 1; at >= 0; at--) {
      const fresh = at > 0 && examples.breaks[from + at] === 1;
      const here = at * count;
      let mass = 0;
      for (let state = 0; state < count; state++) {
        const here1 = forward[here + state]!;
        const row = (fresh ? renewed[state]! : state) * labels;
        let sum = 0;
        for (let l = 0; l < labels; l++) {
          const target = next[row + l]!;
          if (target < 0) continue;
          sum += power[row + l]! * emit[at * labels + l]! * backward[target]!;
        }
        earlier[state] = sum;
        mass += here1 * sum;
      }
      const scale = 1 / mass;
      expected.fill(0);
      for (let state = 0; state < count; state++) {
        const here1 = forward[here + state]! * scale;
        if (here1 === 0) continue;
        const row = (fresh ? renewed[state]! : state) * labels;
        for (let l = 0; l < labels; l++) {
          const target = next[row + l]!;
          if (target < 0) continue;
          const part = here1 * power[row + l]! * emit[at * labels + l]! * backward[target]!;
          expected[l]! += part;
          moved[row + l]! -= part;
        }
      }
      let top = 0;
      for (let state = 0; state < count; state++) if (earlier[state]! > top) top = earlier[state]!;
      for (let state = 0; state < count; state++) earlier[state]! /= top;
      [backward, earlier] = [earlier, backward];
      const gold = examples.gold[from + at]!;
      for (let l = 0; l < labels; l++) {
        const gradient = boost * ((l === gold ? 1 : 0) - expected[l]!);
        if (gradient < 1e-3 && gradient > -1e-3) continue;
        const square = gradient * gradient;
        for (let index = starts[at]!; index < starts[at + 1]!; index++) {
          const cell = rows[index]! + l;
          const seenSquares = squares[cell]! + square;
          squares[cell] = seenSquares;
          const change = (step * gradient) / Math.sqrt(seenSquares);
          weights[cell]! += change;
          sums[cell]! += change * late;
        }
      }
    }
    let state = start;
    for (let at = 0; at < length; at++) {
      if (at > 0 && examples.breaks[from + at] === 1) state = renewed[state]!;
      const move = state * labels + examples.gold[from + at]!;
      moved[move]! += 1;
      state = Math.max(0, next[move]!);
    }
    for (let at = 0; at < moves.length; at++) {
      const gradient = moved[at]!;
      if (gradient === 0) continue;
      moveSquares[at]! += gradient * gradient;
      const change = (step * gradient) / Math.sqrt(moveSquares[at]!);
      moves[at]! += change;
      moveSums[at]! += change * late;
    }
  }
}
