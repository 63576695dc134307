import type { GroupReader } from './group-reader.ts';

/**
 * The shortest stretches that hold each word once, in any order, with at most `slop` other positions between. A stretch that
 * holds a shorter one is left out; a hyphenated word counts where it begins. Words are given to places by augmenting paths, so that `a a b` needs two places of `a`.
 */
export function nearWindows(
  words: readonly GroupReader[],
  slop: number,
  breaks: readonly number[],
): [number, number][] {
  const places = words
    .flatMap((word, index) => Array.from({ length: word.count }, (_, i) => ({ at: word.from[i]!, index })))
    .sort((a, b) => a.at - b.at);
  const positions = [...new Set(places.map(({ at }) => at))];
  const widest = words.length + slop;
  const found: [number, number][] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let first = positions.length - 1; first >= 0; first--) {
    const start = positions[first]!;
    const limit = Math.min(start + widest, breakAfter(breaks, start));
    const last = lastOf(places, positions, first, limit, words.length);
    if (last === undefined || last >= least) continue;
    least = last;
    found.push([start, last + 1]);
  }
  return found.reverse();
}

function breakAfter(breaks: readonly number[], position: number): number {
  for (const at of breaks) if (at > position) return at;
  return Number.POSITIVE_INFINITY;
}

/** The last position of the shortest stretch from a position that gives each word a place of its own. */
function lastOf(
  places: readonly { at: number; index: number }[],
  positions: readonly number[],
  first: number,
  limit: number,
  words: number,
): number | undefined {
  const placeOf: number[] = new Array(words).fill(-1);
  let given = 0;
  const wordsAt = new Map<number, number[]>();
  const give = (position: number, tried: Set<number>): boolean => {
    for (const word of wordsAt.get(position)!) {
      if (tried.has(word)) continue;
      tried.add(word);
      if (placeOf[word]! < 0 || give(placeOf[word]!, tried)) {
        placeOf[word] = position;
        return true;
      }
    }
    return false;
  };
  for (let at = first; at < positions.length && positions[at]! < limit; at++) {
    const position = positions[at]!;
    const here = placesAt(places, position);
    wordsAt.set(position, [...new Set(here.map(({ index }) => index))]);
    if (give(position, new Set())) given++;
    if (given === words) return position;
  }
  return undefined;
}

function placesAt<T extends { at: number }>(places: readonly T[], position: number): T[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.at < position) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < places.length && places[end]!.at === position) end++;
  return places.slice(low, end);
}
