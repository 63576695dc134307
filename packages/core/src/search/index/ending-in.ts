import type { TermDictionary } from './term-dictionary.ts';

/** The numbers of the words that end so, by the order of letters from behind. */
export function endingIn({ reversed, size, firstWord, text }: TermDictionary, ending: string): number[] {
  const words = size - firstWord;
  const first = bound((term) => compareBehind(term, ending) >= 0);
  const last = bound((term) => compareBehind(term, ending) > 0 && !term.endsWith(ending));
  function bound(isPast: (term: string) => boolean): number {
    let low = 0;
    let high = words;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isPast(text(reversed.get(middle)))) high = middle;
      else low = middle + 1;
    }
    return low;
  }
  return Array.from({ length: Math.max(0, last - first) }, (_, i) => reversed.get(first + i)).sort((a, b) => a - b);
}

/** Compares two texts by their letters from behind. */
function compareBehind(a: string, b: string): number {
  for (let at = 1; at <= Math.min(a.length, b.length); at++) {
    const difference = a.charCodeAt(a.length - at) - b.charCodeAt(b.length - at);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
