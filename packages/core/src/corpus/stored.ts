import type { AnnotatedDocument } from '../schema/annotated-document.ts';
import type { Corpus, TextPolicy } from '../schema/corpus.ts';
import { canonicalFile } from './canonical.ts';
import { hashOfTexts, overAll } from './hash.ts';
import { withText } from './text-policy.ts';

/** The file that holds everything but the documents. */
export const HEADER_FILE = 'corpus.json';

/** The file that holds the index of its words, where it was made along with it. */
export const INDEX_FILE = 'search-index.json';

type Header = Omit<Corpus, 'documents'> & { documents: string[] };

/** Names a document's file cannot have, since others have them. */
const taken: Record<string, string> = { corpus: '%63orpus', 'search-index': '%73earch-index' };

/** The file a document is stored in. */
export const fileOf = (id: string): string =>
  `${Object.hasOwn(taken, id) ? taken[id] : encodeURIComponent(id).replaceAll('*', '%2A')}.json`;

/**
 * The stored form of a corpus: file names and their texts, a record a line. `text` says how much of the articles goes along;
 * a corpus that holds less keeps what it has. The same corpus gives the same bytes.
 */
export function serialize(corpus: Corpus, { text = corpus.text }: { text?: TextPolicy } = {}): Map<string, string> {
  const kept = withText(corpus, text);
  const texts = kept.documents.map(canonicalFile);
  const sha256 = hashOfTexts([...texts, overAll(kept)]);
  const ids = kept.documents.map(({ document }) => document.id);
  const files = new Map([[HEADER_FILE, canonicalFile({ ...kept, sha256, documents: ids })]]);
  ids.forEach((id, index) => {
    files.set(fileOf(id), texts[index]!);
  });
  return files;
}

/** A corpus from its stored form, which is trusted: for files from outside there is `@readout/core/readers/corpus`. */
export function deserialize(files: Iterable<readonly [name: string, text: string]>): Corpus {
  const texts = new Map(files);
  return assemble((name) => {
    const text = texts.get(name);
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  });
}

/** Puts the parsed files of a corpus together. */
export function assemble(file: (name: string) => unknown): Corpus {
  const header = file(HEADER_FILE) as Header | undefined;
  if (!header) throw new Error(`A stored corpus needs ${HEADER_FILE}.`);
  const documents = header.documents.map((id) => {
    const annotated = file(fileOf(id)) as AnnotatedDocument | undefined;
    if (!annotated) throw new Error(`The corpus names the document ${id}, but ${fileOf(id)} is missing.`);
    return annotated;
  });
  return { ...header, documents };
}
