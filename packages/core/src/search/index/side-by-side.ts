import type { CountedUnits } from './counted-leaf.ts';
import { countFollowed, pairsOfBlocks } from './flat-block.ts';
import type { PositionReader } from './position-reader.ts';
import { enlarged } from './term-rows.ts';

/**
 * Counts a phrase of plain words: the case that is asked for most, without the detours of the others. The two rarest words are
 * walked together, block by block; positions are read only where a unit holds all words.
 */
export function countSideBySide(words: readonly PositionReader[]): CountedUnits {
  const order = [...words.keys()].sort((a, b) => words[a]!.size - words[b]!.size);
  const [first, second] = [order[0]!, order[1]!];
  const [rarest, next] = [words[first]!, words[second]!];
  const others = order.slice(2);
  const pairs = pairsOfBlocks();
  let kept = new Uint32Array(1 << 10);
  let frequencies = new Uint32Array(1 << 10);
  let starts = new Uint32Array(64);
  let found = 0;

  /** How often the phrase stands in a unit, by its indexes in the open blocks of the two rarest words. */
  function count(unit: number, at: number, nextAt: number): number {
    const places = rarest.readHere(at);
    if (places > starts.length) starts = new Uint32Array(places * 2);
    const { positions } = rarest;
    let left = 0;
    for (let i = 0; i < places; i++) if (positions[i]! >= first) starts[left++] = positions[i]! - first;
    if (left > 0) left = next.keepFollowed(starts, left, second, nextAt);
    for (let other = 0; other < others.length && left > 0; other++) {
      const word = words[others[other]!]!;
      left = word.seek(unit) ? word.keepFollowed(starts, left, others[other]!) : 0;
    }
    return left;
  }

  /** Counts the two rarest words in all pairs of units at once, where both are written flat; or else says that they may stand there. */
  function countTogether(): boolean {
    const [one, other] = [rarest.flatHere(), next.flatHere()];
    if (one && other) countFollowed(one, other, pairs, second - first);
    else pairs.times.fill(1, 0, pairs.count);
    return one !== undefined && other !== undefined;
  }

  for (let block = 0; block < rarest.blocks; block++) {
    const size = rarest.open(block);
    for (let from = 0; from < size; ) {
      from = next.meet(rarest.units, from, size, pairs);
      if (found + pairs.count > kept.length) {
        kept = enlarged(kept, kept.length * 2);
        frequencies = enlarged(frequencies, kept.length);
      }
      if (pairs.count === 0) continue;
      const counted = countTogether() && others.length === 0;
      for (let pair = 0; pair < pairs.count; pair++) {
        const at = pairs.theirs[pair]!;
        let times = pairs.times[pair]!;
        if (!counted && times > 0) times = count(rarest.units[at]!, at, pairs.own[pair]!);
        if (times === 0) continue;
        kept[found] = rarest.units[at]!;
        frequencies[found++] = times;
      }
    }
  }
  return { units: kept.subarray(0, found), frequencies: frequencies.subarray(0, found) };
}
