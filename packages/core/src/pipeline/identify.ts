import type { Annotation, AnnotationKind, AnnotationOf } from '../schema/kinds.ts';
import type { Span } from '../schema/span.ts';

/** What a stage must say of an annotation; the rest has a plain default. */
export type Draft<K extends AnnotationKind> = Omit<
  AnnotationOf<K>,
  'id' | 'kind' | 'document' | 'text' | 'who' | 'where' | 'about'
> &
  Partial<Pick<AnnotationOf<K>, 'who' | 'where' | 'about'>> & { span: Span };

const withoutText: ReadonlySet<AnnotationKind> = new Set(['section', 'sentence']);

/** Gives drafts their ids, texts and defaults. The drafts are sorted by position; a tie of spans is numbered `.2`, `.3` … */
export function identify<K extends AnnotationKind>(
  kind: K,
  document: { id: string; text: string },
  drafts: readonly Draft<K>[],
): AnnotationOf<K>[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const base = `${document.id}.${kind}.${draft.span.start}-${draft.span.end}`;
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    const annotation = {
      kind,
      id: times === 1 ? base : `${base}.${times}`,
      document: document.id,
      who: [],
      where: [],
      about: [],
      ...draft,
      text: withoutText.has(kind) ? '' : document.text.slice(draft.span.start, draft.span.end),
    } as unknown as Annotation;
    return annotation as AnnotationOf<K>;
  });
}
