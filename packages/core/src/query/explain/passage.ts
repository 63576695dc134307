import type { AnnotatedDocument } from '../../schema/annotated-document.ts';
import type { Annotation } from '../../schema/kinds.ts';
import type { Span } from '../../schema/span.ts';
import { firstEndingAfter, hull } from '../../text/spans.ts';

/** Running text with the evidence in it. Spans count in the document. */
export interface Passage {
  span: Span;
  text: string;
  evidence: { part: 'content' | 'cue' | 'source' | 'words'; span: Span }[];
}

/** The sentences an annotation stands in. A section, which may be long, shows its own beginning. */
export function passageOf({ document, annotations }: AnnotatedDocument, annotation: Annotation): Passage | undefined {
  if (document.text === '') return undefined;
  const span = annotation.kind === 'section' ? annotation.span : around(annotations, annotation.span);
  return { span, text: document.text.slice(span.start, span.end), evidence: evidenceOf(annotation) };
}

function around(annotations: readonly Annotation[], span: Span): Span {
  const sentences = annotations.flatMap((one) => (one.kind === 'sentence' ? one.span : []));
  const touched: Span[] = [span];
  for (let at = firstEndingAfter(sentences, span.start); at < sentences.length; at++) {
    if (sentences[at]!.start >= span.end) break;
    touched.push(sentences[at]!);
  }
  return hull(touched);
}

function evidenceOf(annotation: Annotation): Passage['evidence'] {
  if (annotation.kind !== 'quote') return [{ part: 'words', span: annotation.span }];
  return [
    ...(annotation.source ? [{ part: 'source' as const, span: annotation.source }] : []),
    ...(annotation.cue ? [{ part: 'cue' as const, span: annotation.cue }] : []),
    ...annotation.content.map((span) => ({ part: 'content' as const, span })),
  ].sort((a, b) => a.span.start - b.span.start);
}
