import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assemble, HEADER_FILE, INDEX_FILE } from '../corpus/stored.ts';
import { AnnotatedDocument } from '../schema/annotated-document.ts';
import { Corpus } from '../schema/corpus.ts';
import { StoredIndex } from '../schema/stored-index.ts';
import type { Problem } from './folder.ts';

/**
 * Reads a stored corpus of anybody's: every file is held against its schema. Without `corpus` the problems say why. The index
 * of its words comes along where it is stored.
 */
export async function readCorpus(
  folder: string,
): Promise<{ corpus?: Corpus; index?: StoredIndex; problems: Problem[] }> {
  const problems: Problem[] = [];
  const files = new Map<string, unknown>();
  let index: StoredIndex | undefined;
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()) {
    try {
      const content: unknown = JSON.parse(await readFile(join(folder, file), 'utf8'));
      const result =
        file === HEADER_FILE
          ? checkHeader(content)
          : (file === INDEX_FILE ? StoredIndex : AnnotatedDocument).safeParse(content);
      if (result.success && file === INDEX_FILE) index = content as StoredIndex;
      else if (result.success) files.set(file, content);
      for (const { path, message } of result.error?.issues.slice(0, 5) ?? [])
        problems.push({ file, message: `${path.map(String).join('.') || 'it'}: ${message}` });
    } catch (error) {
      problems.push({ file, message: (error as Error).message });
    }
  }
  if (problems.length > 0) return { problems };
  try {
    return { corpus: assemble((name) => files.get(name)), ...(index ? { index } : {}), problems };
  } catch (error) {
    return { problems: [{ file: HEADER_FILE, message: (error as Error).message }] };
  }
}

/** The header names its documents, where a corpus holds them. */
function checkHeader(content: unknown) {
  const names =
    typeof content === 'object' && content !== null && 'documents' in content ? content.documents : undefined;
  const sound = Array.isArray(names) && names.every((name) => typeof name === 'string');
  return Corpus.safeParse(
    typeof content === 'object' ? { ...content, documents: sound ? [] : 'no list of ids' } : content,
  );
}
