import { editDistance } from '../text/nearest.ts';

/** The words of a corpus. */
export interface Dictionary {
  has(word: string): boolean;
  /** The word spelt most like another, the more usual of equals; none that differs by more than two letters, of short ones by one. */
  nearest(word: string): string | undefined;
}

const SHORT = 5;

/** The words of rows, counted. */
export function dictionary(rows: Iterable<readonly string[]>): Dictionary {
  const counts = new Map<string, number>();
  for (const row of rows) for (const word of row) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return {
    has: (word) => counts.has(word),
    nearest: (word) => {
      const reach = word.length <= SHORT ? 1 : 2;
      let best: { word: string; distance: number; count: number } | undefined;
      for (const [other, count] of counts) {
        const distance = editDistance(word, other, reach);
        if (distance > reach) continue;
        const closer = !best || distance < best.distance || (distance === best.distance && count > best.count);
        if (closer) best = { word: other, distance, count };
      }
      return best?.word;
    },
  };
}
