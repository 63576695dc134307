import { annotationOf } from './annotation-of.ts';
import type { Store } from './store.ts';

/** The words of an annotation with what stands before and after them, white space as in the document. */
export interface Context {
  id: string;
  document: string;
  before: string;
  text: string;
  after: string;
}

/** What stands around an annotation, `chars` characters each side at most. Empty where the corpus holds no running text. */
export async function context(
  store: Store,
  id: string,
  { chars = 240 }: { chars?: number } = {},
): Promise<Context | undefined> {
  const annotation = await annotationOf(store, id);
  const annotated = annotation && (await store.document(annotation.document));
  if (!annotated) return undefined;
  const { start, end } = annotation.span;
  const { text } = annotated.document;
  return {
    id,
    document: annotation.document,
    before: text.slice(Math.max(0, start - chars), start),
    text: text.slice(start, end) || annotation.text,
    after: text.slice(end, end + chars),
  };
}
