import type { AnnotatedDocument } from '../../schema/annotated-document.ts';
import type { Occurrence } from '../../schema/occurrence.ts';
import type { Span } from '../../schema/span.ts';
import { oneLine } from '../../search/context.ts';
import { type Passage, passages, textAt } from '../../search/passages.ts';
import { contains, firstEndingAfter } from '../../text/spans.ts';

/** Shows a line of one document up to the ends of its sentence, or of the words quoted. */
export function bounded(
  annotated: AnnotatedDocument,
  unit: 'sentence' | 'quote',
): (line: Occurrence) => { left: string; right: string } | undefined {
  const stretches = passages(annotated, 'full');
  const sentences = annotated.annotations.filter(({ kind }) => kind === 'sentence').map(({ span }) => span);
  const contents = new Map(
    annotated.annotations.flatMap((annotation) =>
      annotation.kind === 'quote' ? [[annotation.id, annotation.content] as const] : [],
    ),
  );
  return ({ span, quote }) => {
    const passage = stretches.find(({ start, text }) => start <= span.start && span.end <= start + text.length);
    if (!passage) return undefined;
    const wanted =
      unit === 'sentence'
        ? sentences[firstEndingAfter(sentences, span.start)]
        : contents.get(quote ?? '')?.find((content) => contains(content, span));
    const { start, end } = within(passage, wanted && contains(wanted, span) ? wanted : undefined);
    return {
      left: oneLine(textAt([passage], { start, end: span.start })),
      right: oneLine(textAt([passage], { start: span.end, end })),
    };
  };
}

/** A span as far as a passage holds it; all of the passage where there is none. */
function within({ start, text }: Passage, span: Span | undefined): Span {
  const end = start + text.length;
  return span ? { start: Math.max(start, span.start), end: Math.min(end, span.end) } : { start, end };
}
