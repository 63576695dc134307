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

/** The bytes of the index of one kind of record, where there is one of this corpus. */
export function storedBytes(stored: StoredIndex, corpus: Corpus, kind: RecordKind): ArrayBuffer | undefined {
  if (corpus.sha256 === '' || stored.corpus !== corpus.sha256) return undefined;
  if (kind === 'document') return fromBase64(stored.documents);
  return kind === 'quote' ? fromBase64(stored.quotes) : undefined;
}

function toBase64(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  let characters = '';
  for (let at = 0; at < bytes.length; at += CHUNK) characters += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(characters);
}

const CHUNK = 8192;

function fromBase64(text: string): ArrayBuffer {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes.buffer;
}
