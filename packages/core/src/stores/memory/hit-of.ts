import type { Records } from '../../query/records.ts';
import type { AnnotatedDocument } from '../../schema/annotated-document.ts';
import type { Hit, Matched } from '../../schema/hit.ts';
import type { Annotation } from '../../schema/kinds.ts';
import type { IndexAnswer, Place as IndexPlace } from '../../search/index/index-api.ts';
import type { Passage } from '../../search/passages.ts';
import { type Place, snippet } from '../../search/snippet.ts';
import { once } from '../../text/once.ts';
import type { FoundUnit } from './hit-page.ts';
import { hasHeadline } from './unit-of.ts';

const sentencesOf = once(({ annotations }: AnnotatedDocument) =>
  annotations.filter(({ kind }) => kind === 'sentence').map(({ span }) => span),
);

/** What a search shows of a page of records it found: their words are looked for together. */
export function hitsOf(page: readonly FoundUnit[], records: Records): Hit[] {
  const places = new Map<IndexAnswer, Map<number, IndexPlace[]>>();
  for (const { answer, unit } of page) {
    const own = places.get(answer) ?? new Map<number, IndexPlace[]>();
    places.set(answer, own.set(unit, []));
  }
  for (const [answer, byUnit] of places)
    for (const place of answer.places(Uint32Array.from(byUnit.keys()).sort())) byUnit.get(place.unit)!.push(place);
  return page.map((found) => hitOf(found, places.get(found.answer)!.get(found.unit)!, records));
}

function hitOf({ row, score }: FoundUnit, places: readonly IndexPlace[], records: Records): Hit {
  const { record, properties } = row;
  const annotation = 'kind' in record ? (record as Annotation) : undefined;
  const id = annotation ? annotation.document : record.id;
  const annotated = records.document(id)!;
  const { document } = annotated;
  const when = properties.when ?? document.published ?? document.dateline?.when;
  const inText = annotation || hasHeadline(annotated) ? places : places.filter(({ title }) => !title);
  const passages: readonly Passage[] = annotation
    ? [{ start: annotation.span.start, text: properties.text() }]
    : records.passages(id);
  return {
    kind: annotation?.kind ?? 'document',
    document: id,
    ...(annotation ? { annotation: annotation.id } : {}),
    title: document.title,
    ...(document.source.publisher === undefined ? {} : { publisher: document.source.publisher }),
    ...(annotation && annotation.who.length > 0 ? { who: annotation.who } : {}),
    ...(when ? { when } : {}),
    score,
    matched: matchedIn(places),
    ...snippet(numbered(inText), sentencesOf(annotated), passages),
  };
}

/** Places with a number for each word or phrase found. */
function numbered(places: readonly IndexPlace[]): Place[] {
  const numbers = new Map<string, number>();
  return places.map(({ span, term }) => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    return { span, term: number };
  });
}

/** The words found, as they stand in the text but folded, where they stand and how often. */
function matchedIn(places: readonly IndexPlace[]): Matched[] {
  const found = new Map<string, { fields: Set<Matched['fields'][number]>; count: number }>();
  for (const { term, title, quote } of places) {
    const known = found.get(term) ?? { fields: new Set(), count: 0 };
    known.fields.add(title ? 'title' : quote ? 'quote' : 'text');
    known.count++;
    found.set(term, known);
  }
  return [...found].map(([term, { fields, count }]) => ({ term, fields: [...fields].sort(), count }));
}
