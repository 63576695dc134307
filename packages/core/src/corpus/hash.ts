import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Corpus } from '../schema/corpus.ts';
import { canonicalFile, canonicalJson } from './canonical.ts';

/** SHA-256 of any JSON value. */
export const hashOf = (value: unknown): string => hashOfTexts([canonicalJson(value)]);

/** SHA-256 over the records of a corpus: of each document's stored form, then of what is over all of them. */
export const corpusHash = (corpus: Omit<Corpus, 'sha256'>): string =>
  hashOfTexts([...corpus.documents.map(canonicalFile), overAll(corpus)]);

/** The records over all documents, as they go into the hash. */
export const overAll = ({ entities, encounters, reprises, text }: Omit<Corpus, 'sha256'>): string =>
  canonicalJson({ text, entities, encounters, reprises });

export function hashOfTexts(texts: Iterable<string>): string {
  const hash = sha256.create();
  for (const text of texts) hash.update(utf8ToBytes(text));
  return bytesToHex(hash.digest());
}
