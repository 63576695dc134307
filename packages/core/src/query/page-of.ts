import type { Filter } from '../schema/filter.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { compareKeys, type SortKey } from './order.ts';

/** Answers a page, unless told. */
export const DEFAULT_LIMIT = 25;

export interface Keyed<T> {
  item: T;
  key: SortKey;
}

/** A page of answers that are in order: those after the cursor, and the cursor of the page after. `query` is the query's hash. */
export function pageOf<T>(
  sorted: readonly Keyed<T>[],
  { cursor, limit = DEFAULT_LIMIT }: Filter,
  query: string,
): { items: T[]; total: number; next?: string } {
  const from = cursor === undefined ? 0 : firstAfter(sorted, readCursor(query, cursor));
  const shown = sorted.slice(from, from + limit);
  const last = shown.at(-1);
  const more = last !== undefined && from + limit < sorted.length;
  return {
    items: shown.map(({ item }) => item),
    total: sorted.length,
    ...(more ? { next: writeCursor(query, last.key) } : {}),
  };
}

function firstAfter(sorted: readonly Keyed<unknown>[], key: SortKey): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareKeys(sorted[middle]!.key, key) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
