import type { AnnotatedDocument } from '../schema/annotated-document.ts';
import type { Corpus, TextPolicy } from '../schema/corpus.ts';
import { corpusHash } from './hash.ts';
import { withText } from './text-policy.ts';

/** The file that holds everything but the documents. */
export const HEADER_FILE = 'corpus.json';

type Header = Omit<Corpus, 'documents'> & { documents: string[] };

/** Fields that say what a record is stand first; the rest follows by name, so that a diff shows what changed. */
const leading = ['kind', 'id', 'name', 'version', 'sha256', 'title', 'document', 'span', 'text', 'type'];

/** The file a document is stored in. */
export const fileOf = (id: string): string =>
  `${id === 'corpus' ? '%63orpus' : encodeURIComponent(id).replaceAll('*', '%2A')}.json`;

/**
 * The stored form of a corpus: file names and their texts, a record a line. `text` says how much of the articles goes along;
 * a corpus that holds less keeps what it has. The same corpus gives the same bytes.
 */
export function serialize(corpus: Corpus, { text = corpus.text }: { text?: TextPolicy } = {}): Map<string, string> {
  const kept = withText(corpus, text);
  const { documents, entities, encounters, reprises, ...header } = { ...kept, sha256: corpusHash(kept) };
  const files = new Map<string, string>();
  const ids = documents.map(({ document }) => document.id);
  files.set(HEADER_FILE, written({ ...header, documents: ids, entities, encounters, reprises }));
  for (const annotated of documents) files.set(fileOf(annotated.document.id), written({ ...annotated }));
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

/** One field a line; a list of records has one record a line. */
function written(record: Record<string, unknown>): string {
  const lines = fieldsOf(record).map(([field, value]) => {
    const rows = Array.isArray(value) && value.length > 0 ? `[\n${value.map(line).join(',\n')}\n]` : line(value);
    return `${JSON.stringify(field)}: ${rows}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

const line = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(fieldsOf(part)) : part,
  );

function fieldsOf(record: object): [string, unknown][] {
  const rank = (field: string): number => (leading.indexOf(field) + leading.length + 1) % (leading.length + 1);
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
