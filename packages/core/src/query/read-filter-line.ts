import type { Filter } from '../schema/filter.ts';
import { readFilter } from './read-filter.ts';

/**
 * The filter a typed line stands for: `speaker:lavrov form:direct "arms control"`. A key may stand twice (either), marks keep
 * words together, words without a key are looked for in the text. Throws a `FilterError` for a key that is none.
 */
export function readFilterLine(typed: string): Filter {
  const given: Record<string, string[]> = {};
  const words: string[] = [];
  for (const [, key, bare] of typed.matchAll(/(?:([a-z]+):)?(!?"[^"]*"?|[^\s"]+)/gi)) {
    const value = (bare ?? '').replaceAll('"', '').trim();
    if (value === '' || value === '!') continue;
    // a key whose value is still to come
    if (key === undefined && /^[a-z]+:$/i.test(value)) continue;
    if (key === undefined) words.push(bare!.startsWith('"') ? `"${value}"` : value);
    else given[key.toLowerCase()] = [...(given[key.toLowerCase()] ?? []), value];
  }
  if (words.length > 0) given['q'] = [...(given['q'] ?? []), ...words];
  const { q, ...others } = given;
  return readFilter(q ? { ...others, q: q.join(' ') } : others);
}
