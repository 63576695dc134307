import type { CountedUnits } from './counted-leaf.ts';
import type { PositionReader } from './position-reader.ts';

/**
 * Counts a phrase of plain words, among the units of its rarest: the case that is asked for most, without the detours of the
 * others. Positions are read only where a unit holds all words.
 */
export function countSideBySide(words: readonly PositionReader[]): CountedUnits {
  const order = [...words.keys()].sort((a, b) => words[a]!.size - words[b]!.size);
  const first = order[0]!;
  const rarest = words[first]!;
  const { units } = rarest;
  const kept = new Uint32Array(rarest.size);
  const frequencies = new Uint32Array(rarest.size);
  let starts = new Uint32Array(64);
  let found = 0;
  for (let block = 0; block < rarest.blocks; block++) {
    const size = rarest.open(block);
    for (let at = 0; at < size; at++) {
      const unit = units[at]!;
      let held = 1;
      while (held < order.length && words[order[held]!]!.seek(unit)) held++;
      if (held < order.length) continue;
      const places = rarest.readHere(at);
      if (places > starts.length) starts = new Uint32Array(places * 2);
      const { positions } = rarest;
      let count = 0;
      for (let i = 0; i < places; i++) if (positions[i]! >= first) starts[count++] = positions[i]! - first;
      for (let next = 1; next < order.length && count > 0; next++) {
        count = words[order[next]!]!.keepFollowed(starts, count, order[next]!);
      }
      if (count === 0) continue;
      kept[found] = unit;
      frequencies[found++] = count;
    }
  }
  return { units: kept.subarray(0, found), frequencies: frequencies.subarray(0, found) };
}
