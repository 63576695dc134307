import { addedUp } from './added-up.ts';
import type { CountedUnits } from './counted-leaf.ts';
import type { IndexData } from './index-data.ts';
import type { PositionReader } from './position-reader.ts';
import { countSideBySide } from './side-by-side.ts';
import type { WordGroup } from './word-group.ts';

/** So many phrases of single words are counted one by one faster than all words are read in every unit that holds one of each. */
export const MOST_COMBINATIONS = 64;

/** Of how many phrases of single words a phrase consists: "talks with", "talk with", "talked with". */
export const combinations = (words: readonly WordGroup[]): number =>
  words.reduce((product, { terms }) => product * terms.length, 1);

/** Counts a phrase of words that each may be one of several, all one position wide: each combination by itself. */
export function countPhrases(data: IndexData, words: readonly PositionReader[][]): CountedUnits {
  if (words.every(({ length }) => length === 1)) return countSideBySide(words.map(([only]) => only!));
  return addedUp(data, (sums, bits) => {
    for (const phrase of combined(words)) {
      const { units, frequencies } = countSideBySide(phrase);
      for (let i = 0; i < units.length; i++) {
        const unit = units[i]!;
        sums[unit]! += frequencies[i]!;
        bits[unit >>> 5]! |= 1 << (unit & 31);
      }
    }
  });
}

function combined<T>(choices: readonly (readonly T[])[]): T[][] {
  return choices.reduce<T[][]>((all, some) => all.flatMap((one) => some.map((next) => [...one, next])), [[]]);
}
