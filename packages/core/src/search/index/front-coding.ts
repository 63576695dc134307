import { type ByteSink, putVarint, reserve } from './byte-sink.ts';
import { type ByteSource, takeVarint } from './byte-source.ts';
import { firstThat } from './first-that.ts';

/** Every so many keys one is written whole, to be jumped to. */
export const KEYS_A_BLOCK = 16;
/** Longest key, in UTF-16 code units. */
export const LONGEST_KEY = 1000;

/** Writes a key as what it shares with the one before and the rest; code units one to three bytes each. */
export function putKey(sink: ByteSink, key: string, before: string): void {
  const most = Math.min(key.length, before.length);
  let shared = 0;
  while (shared < most && key.charCodeAt(shared) === before.charCodeAt(shared)) shared++;
  putVarint(sink, shared);
  putVarint(sink, key.length - shared);
  reserve(sink, 3 * (key.length - shared));
  for (let at = shared; at < key.length; at++) {
    const code = key.charCodeAt(at);
    if (code < 128) sink.bytes[sink.length++] = code;
    else putVarint(sink, code);
  }
}

/** A place among keys in order: the key there and, in `source`, what was written behind it. */
export interface KeyCursor {
  source: ByteSource;
  units: Uint16Array;
  length: number;
  /** How many code units the key shares with the one before. */
  shared: number;
}

export const keyCursor = (bytes: Uint8Array): KeyCursor => ({
  source: { bytes, at: 0 },
  units: new Uint16Array(LONGEST_KEY),
  length: 0,
  shared: 0,
});

/** Reads the key at the cursor’s source. */
export function takeKey(cursor: KeyCursor): void {
  const { source, units } = cursor;
  const shared = takeVarint(source);
  const length = shared + takeVarint(source);
  for (let at = shared; at < length; at++) units[at] = takeVarint(source);
  cursor.shared = shared;
  cursor.length = length;
}

/** Below 0 where the key comes before the text, in the order of code units. */
export function compareKey({ units, length }: KeyCursor, text: string): number {
  const most = Math.min(length, text.length);
  for (let at = 0; at < most; at++) {
    const difference = units[at]! - text.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return length - text.length;
}

/** Of blocks of keys in order, the last whose first key does not come behind a text; `startOf` tells where a block begins. */
export function blockOf(cursor: KeyCursor, blocks: number, startOf: (block: number) => number, text: string): number {
  const behind = firstThat(1, blocks, (block) => {
    cursor.source.at = startOf(block);
    takeKey(cursor);
    return compareKey(cursor, text) > 0;
  });
  return behind - 1;
}

/** Whether the key begins with a text. */
export function beginsWith({ units, length }: KeyCursor, text: string): boolean {
  if (length < text.length) return false;
  for (let at = 0; at < text.length; at++) if (units[at] !== text.charCodeAt(at)) return false;
  return true;
}

/** The key as text. */
export function keyText({ units, length }: KeyCursor): string {
  return String.fromCharCode(...units.subarray(0, length));
}
