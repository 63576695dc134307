import type { CountedUnits } from './counted-leaf.ts';
import type { PositionReader } from './position-reader.ts';
import type { Units } from './unit-sets.ts';

/**
 * Counts a phrase of plain words, among the units of its rarest: the case that is asked for most, without the detours of the
 * others. Positions are read only where a unit holds all words.
 */
export function countSideBySide(words: readonly PositionReader[], rarest: number, units: Units): CountedUnits {
  const kept = new Uint32Array(units.length);
  const frequencies = new Uint32Array(units.length);
  const order = [rarest, ...words.keys()].filter((word, at) => at === 0 || word !== rarest);
  let starts = new Uint32Array(64);
  let found = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    let held = 0;
    while (held < order.length && words[order[held]!]!.seek(unit)) held++;
    if (held < order.length) continue;
    let count = words[rarest]!.readHere();
    if (count > starts.length) starts = new Uint32Array(count * 2);
    const { positions } = words[rarest]!;
    let from = 0;
    for (let i = 0; i < count; i++) if (positions[i]! >= rarest) starts[from++] = positions[i]! - rarest;
    count = from;
    for (let next = 1; next < order.length && count > 0; next++) {
      const word = words[order[next]!]!;
      const size = word.readHere();
      count = followed(starts, count, word.positions, size, order[next]!);
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
