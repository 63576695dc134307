import type { AnnotatedDocument, Annotation } from '@readout/core';
import { type Place, place } from '../place.ts';

const KINDS: ReadonlySet<Annotation['kind']> = new Set(['quote', 'encounter-report', 'mention', 'date', 'quantity']);

/** The annotations the cursor stops at, in the order of the text, the longer first. */
export const stopsOf = ({ annotations }: AnnotatedDocument): Annotation[] =>
  annotations
    .filter(({ kind }) => KINDS.has(kind))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);

/** Where Enter leads from an annotation. */
export function leadsTo(one: Annotation): Place | undefined {
  if (one.kind === 'quote') return place('quotation', { id: one.id });
  if (one.kind === 'mention') return place('entity', { id: one.entity });
  if (one.kind === 'encounter-report') return place('sides', { id: one.encounter });
  return undefined;
}
