import type { AnnotatedDocument } from '../src/schema/annotated-document.ts';
import type { Span } from '../src/schema/span.ts';

/** What is wrong with the spans, texts and ids of a parsed document, in words. */
export function spanFaults({ document, annotations, entities }: AnnotatedDocument): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const known = new Set(entities.map((entity) => entity.id));
  const wrong = (span: Span) => span.start >= span.end || span.start < 0 || span.end > document.text.length;
  for (const annotation of annotations) {
    const { id, span, kind } = annotation;
    if (ids.has(id)) faults.push(`${id}: the id stands twice`);
    ids.add(id);
    if (wrong(span)) faults.push(`${id}: the span is empty or outside the text`);
    if (!new RegExp(`^${kind}\\.${span.start}-${span.end}(\\.\\d+)?$`).test(id.slice(document.id.length + 1)))
      faults.push(`${id}: the id does not tell the span`);
    const shown = kind === 'section' || kind === 'sentence' ? '' : document.text.slice(span.start, span.end);
    if (annotation.text !== shown) faults.push(`${id}: text is not what the span shows`);
    if (!(annotation.confidence >= 0 && annotation.confidence <= 1))
      faults.push(`${id}: confidence ${annotation.confidence}`);
    if (annotation.kind === 'mention' && !known.has(annotation.entity))
      faults.push(`${id}: no entity ${annotation.entity}`);
    if (annotation.kind === 'quote')
      for (const part of [...annotation.content, annotation.cue, annotation.source])
        if (part && (wrong(part) || part.start < span.start || part.end > span.end))
          faults.push(`${id}: a part lies outside the quote`);
  }
  for (const annotation of annotations)
    if ('within' in annotation && annotation.within && !ids.has(annotation.within))
      faults.push(`${annotation.id}: within ${annotation.within}, which is not there`);
  return faults;
}
