import { FLAGS } from './file-layout.ts';
import type { Place } from './index-api.ts';
import type { IndexData } from './index-data.ts';
import type { Leaf } from './leaf.ts';
import { zones } from './placed-leaf.ts';
import { spanFinder } from './span-finder.ts';
import { isInside } from './stretches.ts';

/** Which words of some leaves a unit holds, sorted, and in what; `alone` where one leaf is all the query and surely found. */
export function wordsFound(
  { file, table }: IndexData,
  leaves: readonly Leaf[],
  unit: number,
  alone: boolean,
): { terms: string[]; fields: ('title' | 'text' | 'quote')[] } {
  const terms = new Set<string>();
  const fields = new Set<string>();
  if ((file.layout.counts.flags & (FLAGS.titles | FLAGS.quotes)) === 0) {
    for (const leaf of leaves)
      if (alone || leaf.keep(Uint32Array.of(unit)).length > 0) for (const term of leaf.terms(unit)) terms.add(term);
    return { terms: [...terms].sort(), fields: terms.size > 0 ? ['text'] : [] };
  }
  const record = table.record(unit);
  const quotes = zones(record, 'quote');
  const titles = zones(record, 'title');
  for (const leaf of leaves)
    for (const { from, to, term } of leaf.stretches(unit)) {
      terms.add(term);
      fields.add(isInside(titles, from, to) ? 'title' : isInside(quotes, from, to) ? 'quote' : 'text');
    }
  return {
    terms: [...terms].sort(),
    fields: (['title', 'text', 'quote'] as const).filter((field) => fields.has(field)),
  };
}

/** Where a unit holds some leaves, in order of the text; where two leaves find the same words, once. */
export function placesIn({ table }: IndexData, leaves: readonly Leaf[], unit: number): Place[] {
  const found = leaves.flatMap((leaf) => leaf.stretches(unit));
  if (found.length === 0) return [];
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const record = table.record(unit);
  const spanOf = spanFinder(record, table.spans(unit));
  const quotes = zones(record, 'quote');
  const places: Place[] = [];
  for (const { from, to, term } of found) {
    const before = places.at(-1);
    if (before && before.from === from && before.to === to) continue;
    const { start, end, title } = spanOf(from, to);
    places.push({ unit, span: { start, end }, title, quote: isInside(quotes, from, to), term, from, to });
  }
  return places;
}
