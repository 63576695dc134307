import { firstThat } from './first-that.ts';
import type { TermDictionary } from './term-dictionary.ts';

/** The numbers of the words that end so, by the order of letters from behind. */
export function endingIn({ reversed, size, firstWord, text }: TermDictionary, ending: string): Uint32Array {
  const words = size - firstWord;
  const word = (place: number): string => text(reversed.get(place));
  const first = firstThat(0, words, (place) => compareBehind(word(place), ending) >= 0);
  const isPastLast = (place: number): boolean => !word(place).endsWith(ending);
  // there are mostly few
  let step = 1;
  while (first + step < words && !isPastLast(first + step)) step *= 2;
  const last = firstThat(first + (step >> 1), Math.min(words, first + step), isPastLast);
  const ids = new Uint32Array(Math.max(0, last - first));
  for (let i = 0; i < ids.length; i++) ids[i] = reversed.get(first + i);
  return ids.sort();
}

/** Compares two texts by their letters from behind. */
function compareBehind(a: string, b: string): number {
  for (let at = 1; at <= Math.min(a.length, b.length); at++) {
    const difference = a.charCodeAt(a.length - at) - b.charCodeAt(b.length - at);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
