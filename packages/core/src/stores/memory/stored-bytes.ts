import type { Corpus } from '../../schema/corpus.ts';
import type { RecordKind } from '../../schema/kinds.ts';
import type { StoredIndex } from '../../schema/stored-index.ts';

/** The bytes of the index of one kind of record, where there is one of this corpus. */
export function storedBytes(stored: StoredIndex, corpus: Corpus, kind: RecordKind): ArrayBuffer | undefined {
  if (corpus.sha256 === '' || stored.corpus !== corpus.sha256) return undefined;
  if (kind === 'document') return fromBase64(stored.documents);
  return kind === 'quote' ? fromBase64(stored.quotes) : undefined;
}

function fromBase64(text: string): ArrayBuffer {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes.buffer;
}
