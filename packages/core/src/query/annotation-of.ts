import type { Annotation, AnnotationKind } from '../schema/kinds.ts';
import type { Store } from './store.ts';
import { annotationKindNames } from './values.ts';

/** The annotation of an id, whose kind stands in it; undefined where the id is of something else or there is none. */
export async function annotationOf(store: Store, id: string): Promise<Annotation | undefined> {
  const kind = /\.([a-z-]+)\.\d+-\d+(?:\.\d+)?$/.exec(id)?.[1];
  if (kind === undefined || !(annotationKindNames as readonly string[]).includes(kind)) return undefined;
  return store.get(kind as AnnotationKind, id);
}
