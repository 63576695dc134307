import type { CountedUnits } from './counted-leaf.ts';
import type { PositionReader } from './position-reader.ts';
import type { Units } from './unit-sets.ts';

/** Counts a phrase of plain words in some units, ascending: the case that is asked for most, without the detours of the others. */
export function countSideBySide(words: readonly PositionReader[], units: Units): CountedUnits {
  const kept = new Uint32Array(units.length);
  const frequencies = new Uint32Array(units.length);
  let starts = new Uint32Array(64);
  let found = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    let count = words[0]!.read(unit);
    if (count > starts.length) starts = new Uint32Array(count * 2);
    const { positions } = words[0]!;
    for (let i = 0; i < count; i++) starts[i] = positions[i]!;
    for (let word = 1; word < words.length && count > 0; word++) {
      const size = words[word]!.read(unit);
      count = followed(starts, count, words[word]!.positions, size, word);
    }
    if (count === 0) continue;
    kept[found] = unit;
    frequencies[found++] = count;
  }
  return { units: kept.subarray(0, found), frequencies: frequencies.subarray(0, found) };
}

/** Keeps those starts that a word follows at a distance. */
function followed(starts: Uint32Array, count: number, positions: Uint32Array, size: number, distance: number): number {
  let kept = 0;
  let next = 0;
  for (let i = 0; i < count; i++) {
    const wanted = starts[i]! + distance;
    while (next < size && positions[next]! < wanted) next++;
    if (next === size) break;
    if (positions[next] === wanted) starts[kept++] = starts[i]!;
  }
  return kept;
}
