import type { AnnotatedDocument } from '../schema/annotated-document.ts';
import type { TextPolicy } from '../schema/corpus.ts';
import type { Span } from '../schema/span.ts';

/** A stretch of a document that is searched. `start` is where it stands in the document. */
export interface Passage {
  start: number;
  text: string;
}

/**
 * What is searched of a document: its sections but for boilerplate; of a corpus without running text the quotations (the
 * outermost, so that no word counts twice); nothing where it holds no text at all.
 */
export function passages({ document, annotations }: AnnotatedDocument, policy: TextPolicy): Passage[] {
  if (policy === 'none') return [];
  if (policy === 'quotes' || document.text === '') {
    let end = 0;
    return annotations
      .filter((annotation) => annotation.kind === 'quote' && annotation.text !== '')
      .filter(({ span }) => {
        if (span.start < end) return false;
        end = span.end;
        return true;
      })
      .map(({ span, text }) => ({ start: span.start, text }));
  }
  const sections = annotations.filter((annotation) => annotation.kind === 'section');
  if (sections.length === 0) return [{ start: 0, text: document.text }];
  return sections
    .filter(({ role }) => role !== 'boilerplate')
    .map(({ span }) => ({ start: span.start, text: document.text.slice(span.start, span.end) }));
}

/** The characters of a span, as far as a passage holds them. */
export function textAt(all: readonly Passage[], span: Span): string {
  const passage = all.find(({ start, text }) => start <= span.start && span.end <= start + text.length);
  return passage ? passage.text.slice(span.start - passage.start, span.end - passage.start) : '';
}
