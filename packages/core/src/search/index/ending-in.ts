import type { TermDictionary } from './term-dictionary.ts';

/** The numbers of the words that end so, by the order of letters from behind. */
export function endingIn({ reversed, size, firstWord, text }: TermDictionary, ending: string): Uint32Array {
  const words = size - firstWord;
  const first = bound(0, words, (term) => compareBehind(term, ending) >= 0);
  const isPastLast = (term: string): boolean => compareBehind(term, ending) > 0 && !term.endsWith(ending);
  // there are mostly few
  let step = 1;
  while (first + step < words && !isPastLast(text(reversed.get(first + step)))) step *= 2;
  const last = bound(first + (step >> 1), Math.min(words, first + step), isPastLast);
  function bound(from: number, to: number, isPast: (term: string) => boolean): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isPast(text(reversed.get(middle)))) high = middle;
      else low = middle + 1;
    }
    return low;
  }
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
