import type { Annotation, AnnotationKind, AnnotationOf } from '../schema/kinds.ts';
import type { Span } from '../schema/span.ts';

/** What a stage must say of an annotation; the rest has a plain default. */
export type Draft<K extends AnnotationKind> = Omit<
  AnnotationOf<K>,
  'id' | 'kind' | 'document' | 'text' | 'who' | 'where' | 'about'
> &
  Partial<Pick<AnnotationOf<K>, 'who' | 'where' | 'about'>> & { span: Span };

/** More characters than a text can have here: a start and an end make one number. */
const FARTHEST = 2 ** 26;
const withoutText: ReadonlySet<AnnotationKind> = new Set(['section', 'sentence']);

/** Gives drafts their ids, texts and defaults. The drafts are sorted by position; a tie of spans is numbered `.2`, `.3` … */
export function identify<K extends AnnotationKind>(
  kind: K,
  document: { id: string; text: string },
  drafts: readonly Draft<K>[],
): AnnotationOf<K>[] {
  const prefix = `${document.id}.${kind}.`;
  const texts = !withoutText.has(kind);
  const times = new Map<number, number>();
  const annotations: AnnotationOf<K>[] = [];
  for (const draft of drafts) {
    const { start, end } = draft.span;
    const place = start * FARTHEST + end;
    const time = (times.get(place) ?? 0) + 1;
    times.set(place, time);
    const id = `${prefix}${start}-${end}`;
    // The draft first: copied whole it is copied fast.
    const annotation = {
      ...draft,
      kind,
      id: time === 1 ? id : `${id}.${time}`,
      document: document.id,
      text: texts ? document.text.slice(start, end) : '',
      who: draft.who ?? [],
      where: draft.where ?? [],
      about: draft.about ?? [],
    } as unknown as Annotation;
    annotations.push(annotation as AnnotationOf<K>);
  }
  return annotations;
}
