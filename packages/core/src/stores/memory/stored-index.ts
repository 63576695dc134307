import { corpusHash } from '../../corpus/hash.ts';
import type { Corpus } from '../../schema/corpus.ts';
import type { RecordKind } from '../../schema/kinds.ts';
import type { StoredIndex } from '../../schema/stored-index.ts';
import { holdingOf } from './holding.ts';
import { indexBytes } from './index-of.ts';

/**
 * The index of a corpus in its stored form, for `memoryStore(corpus, { index })`: words are then found without being read
 * first. The same corpus gives the same bytes.
 */
export function storeIndex(corpus: Corpus): StoredIndex {
  const { rows, records } = holdingOf(corpus);
  const encoded = (kind: RecordKind): string => toBase64(indexBytes(rows(kind).all, records));
  return { corpus: corpus.sha256 || corpusHash(corpus), documents: encoded('document'), quotes: encoded('quote') };
}

/** The same as the text of a file. */
export const indexText = (corpus: Corpus): string => `${JSON.stringify(storeIndex(corpus), undefined, 1)}\n`;

function toBase64(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  let characters = '';
  for (let at = 0; at < bytes.length; at += CHUNK) characters += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(characters);
}

const CHUNK = 8192;
