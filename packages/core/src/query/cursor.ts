import type { Filter } from '../schema/filter.ts';
import { FilterError } from './filter-error.ts';
import type { SortKey } from './order.ts';

/** Keys of a filter that say how answers are shown, not which: they may change from page to page. */
const shown: ReadonlySet<string> = new Set(['cursor', 'limit', 'fields', 'include']);

/** What a query asks, as a short hash: the same filter in any order of keys and values has the same. */
export function queryHash(kind: string, filter: Filter, more = ''): string {
  const asked = Object.entries(filter)
    .filter(([key, value]) => value !== undefined && !shown.has(key))
    .map(([key, value]) => [key, Array.isArray(value) ? [...value].map(String).sort() : [String(value)]] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return hash(JSON.stringify([kind, more, asked]));
}

/** FNV-1a over code units, twice with different seeds. It guards against mistakes, not against an adversary. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return [a, b].map((part) => (part >>> 0).toString(36)).join('');
}

/** The cursor of the page after the record with this key. */
export function writeCursor(query: string, last: SortKey): string {
  const bytes = new TextEncoder().encode(JSON.stringify([query, ...last]));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The key a cursor holds. Throws a `FilterError` where it is none, or one of another query. */
export function readCursor(query: string, cursor: string): SortKey {
  const parts = decode(cursor);
  if (!parts) throw new FilterError([{ parameter: 'cursor', message: 'is none that this corpus gave out.' }]);
  const [owner, ...key] = parts;
  if (owner !== query)
    throw new FilterError([
      { parameter: 'cursor', message: 'belongs to another query: ask again from the first page.' },
    ]);
  return key;
}

function decode(cursor: string): (string | number)[] | undefined {
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const parts: unknown = JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, (one) => one.charCodeAt(0))));
    const sound =
      Array.isArray(parts) &&
      parts.length > 1 &&
      parts.every((part) => typeof part === 'string' || typeof part === 'number');
    return sound ? parts : undefined;
  } catch {
    return undefined;
  }
}
