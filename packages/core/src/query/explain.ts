import type { Annotation } from '../schema/kinds.ts';
import { annotationOf } from './annotation-of.ts';
import { chainOf } from './explain/chain.ts';
import type { Explanation } from './explain/explanation.ts';
import { foundBy } from './explain/found-by.ts';
import { passageOf } from './explain/passage.ts';
import { storyOf } from './explain/story.ts';
import type { Store } from './store.ts';

/**
 * Why a record stands in the corpus: the rule and sieve that found an annotation, with the example each was written for, its
 * sentence, its confidence and what it leans on; for an encounter or a reprise the annotations it was put together from.
 */
export async function explain(store: Store, id: string): Promise<Explanation | undefined> {
  const annotation = await annotationOf(store, id);
  return annotation ? explained(store, annotation) : storyOf(store, id);
}

async function explained(store: Store, annotation: Annotation): Promise<Explanation | undefined> {
  const annotated = await store.document(annotation.document);
  if (!annotated) return undefined;
  const { id, kind, document, span, confidence, when } = annotation;
  const passage = passageOf(annotated, annotation);
  return {
    id,
    kind,
    text: annotation.text || annotated.document.text.slice(span.start, span.end),
    found: foundBy(annotation),
    confidence,
    ...(when ? { when } : {}),
    document,
    ...(passage ? { passage } : {}),
    chain: await chainOf(store, annotated, annotation),
  };
}
