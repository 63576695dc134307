import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Corpus } from '../schema/corpus.ts';

/** JSON with the keys of every object in order: the same value, the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}

/** SHA-256 of any JSON value. */
export const hashOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));

/** SHA-256 over the records of a corpus, a document at a time. */
export function corpusHash({ documents, entities, encounters, reprises, text }: Omit<Corpus, 'sha256'>): string {
  const hash = sha256.create();
  for (const part of [text, ...documents, entities, encounters, reprises])
    hash.update(utf8ToBytes(canonicalJson(part)));
  return bytesToHex(hash.digest());
}
