import type { Document } from '../src/schema/document.ts';
import type { Encounter } from '../src/schema/encounter.ts';
import type { Entity } from '../src/schema/entity.ts';
import type { Annotation, AnnotationKind, AnnotationOf } from '../src/schema/kinds.ts';
import type { Span } from '../src/schema/span.ts';
import type { When } from '../src/schema/when.ts';

/* Records made by hand, for tests. */

export const when = (edtf: string, basis: When['basis'] = 'explicit'): When => ({ edtf, basis, confidence: 1 });

type Own<K extends AnnotationKind> = Partial<AnnotationOf<K>> &
  Omit<AnnotationOf<K>, keyof AnnotationOf<'sentence'>> & { at: string };

/** Annotations of a document, each at the words it shows. */
export function annotator(id: string, text: string) {
  const annotations: Annotation[] = [];
  const span = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`“${words}” does not stand in ${id}`);
    return { start, end: start + words.length };
  };
  const add = <K extends AnnotationKind>(kind: K, { at, ...own }: Own<K>): string => {
    const where = span(at);
    const annotation = {
      kind,
      id: `${id}.${kind}.${where.start}-${where.end}`,
      document: id,
      span: where,
      text: kind === 'section' || kind === 'sentence' ? '' : at,
      rule: `by-hand-${kind}`,
      confidence: 1,
      who: [],
      where: [],
      about: [],
      ...own,
    } as unknown as Annotation;
    annotations.push(annotation);
    return annotation.id;
  };
  const done = (): Annotation[] =>
    annotations.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || (a.id < b.id ? -1 : 1));
  return { add, span, done };
}

export const document = (id: string, text: string, rest: Partial<Document>): Document => ({
  id,
  title: text.slice(0, text.indexOf('\n')),
  text,
  sha256: '0'.repeat(64),
  language: 'en',
  source: { rights: 'made up' },
  quality: { machineTranslated: 0, reasons: [] },
  ...rest,
});

export const entity = (id: string, name: string, rest: Partial<Entity> = {}): Entity => ({
  id,
  type: id.split('/')[0] as Entity['type'],
  name,
  aliases: [],
  offices: [],
  counts: {},
  ...rest,
});

export const encounter = (id: string, name: string, rest: Partial<Encounter>): Encounter => ({
  id,
  name,
  format: 'bilateral',
  channel: 'in-person',
  contact: 'direct',
  status: 'held',
  participants: [],
  about: [],
  reports: [],
  conflicts: [],
  ...rest,
});
