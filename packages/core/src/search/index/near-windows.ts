import type { GroupReader } from './group-reader.ts';
import { addStretch, type Stretches } from './stretches.ts';

/**
 * Puts into `into` the shortest stretches that hold each word once, in any order, with at most `slop` other positions between, and
 * none of `breaks`. A stretch that holds a shorter one is left out; a hyphenated word counts where it begins. Words are given to
 * places by augmenting paths, so that `a a b` needs two places of `a`.
 */
export function nearWindows(
  words: readonly GroupReader[],
  slop: number,
  breaks: readonly number[],
  into: Stretches,
): Stretches {
  const wordsAt = new Map<number, Set<number>>();
  words.forEach(({ count, from }, word) => {
    for (let i = 0; i < count; i++) {
      const here = wordsAt.get(from[i]!);
      if (here) here.add(word);
      else wordsAt.set(from[i]!, new Set([word]));
    }
  });
  const positions = [...wordsAt.keys()].sort((a, b) => a - b);
  const found: [from: number, to: number][] = [];
  let least = Infinity;
  for (let first = positions.length - 1; first >= 0; first--) {
    const start = positions[first]!;
    const limit = Math.min(start + words.length + slop, breaks.find((at) => at > start) ?? Infinity);
    const last = lastOf(wordsAt, positions, first, limit, words.length);
    if (last === undefined || last >= least) continue;
    least = last;
    found.push([start, last + 1]);
  }
  into.count = 0;
  for (const [from, to] of found.reverse()) addStretch(into, from, to);
  return into;
}

/** The last position of the shortest stretch from a position that gives each word a place of its own. */
function lastOf(
  wordsAt: ReadonlyMap<number, Iterable<number>>,
  positions: readonly number[],
  first: number,
  limit: number,
  words: number,
): number | undefined {
  const placeOf = new Map<number, number>();
  const give = (position: number, tried: Set<number>): boolean => {
    for (const word of wordsAt.get(position)!) {
      if (tried.has(word)) continue;
      tried.add(word);
      const taken = placeOf.get(word);
      if (taken === undefined || give(taken, tried)) {
        placeOf.set(word, position);
        return true;
      }
    }
    return false;
  };
  for (let at = first; at < positions.length && positions[at]! < limit; at++) {
    give(positions[at]!, new Set());
    if (placeOf.size === words) return positions[at]!;
  }
  return undefined;
}
