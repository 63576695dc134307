import { openIndex } from '../../packages/core/src/search/index/open-index.ts';
import type { BenchDocument } from './corpus.ts';

/** So many lines of a word with five words of text each side, sorted by what follows. */
export function concordanceLines(
  buffer: ArrayBuffer,
  documents: readonly BenchDocument[],
  lines: number,
): (word: string) => string[] {
  const index = openIndex(buffer);
  return (word) => {
    const found: { left: string; match: string; right: string; key: string }[] = [];
    for (const { unit, span } of index.allPlaces({ type: 'word', text: word, exact: true })) {
      const { text } = documents[unit]!;
      const right = text.slice(span.end, span.end + 60);
      found.push({
        left: text.slice(Math.max(0, span.start - 60), span.start),
        match: text.slice(span.start, span.end),
        right,
        key: right.toLowerCase(),
      });
      if (found.length === lines) break;
    }
    found.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    return found.map(({ left, match, right }) => `${left}[${match}]${right}`);
  };
}
