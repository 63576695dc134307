import type { Document } from '../schema/document.ts';
import type { Annotation } from '../schema/kinds.ts';
import type { Span } from '../schema/span.ts';
import type { When } from '../schema/when.ts';
import { annotationOf } from './annotation-of.ts';
import type { Store } from './store.ts';
import { speakers } from './who.ts';

/** Where something stands, and one line to paste that is enough to find it again. */
export interface Citation {
  id: string;
  /** The words, as they stand in the document. */
  text: string;
  document: string;
  title: string;
  publisher?: string;
  author?: string;
  published?: When;
  span: Span;
  /** Speaker: “words”, “Title”, author, publisher (agency), date. Document, characters from–to. */
  citation: string;
}

/** The source of a record: an annotation, document, encounter (its first report), reprise (its first quote) or entity (its first mention). */
export async function cite(store: Store, id: string): Promise<Citation | undefined> {
  const annotation = await annotationOf(store, id);
  if (annotation) {
    const annotated = await store.document(annotation.document);
    if (!annotated) return undefined;
    const { document } = annotated;
    const text = annotation.text || document.text.slice(annotation.span.start, annotation.span.end);
    const words = annotation.kind === 'quote' ? told(annotation, text) : text;
    return written(
      id,
      words,
      text,
      annotation.span,
      document,
      annotation.kind === 'quote' ? annotation.when : undefined,
    );
  }
  const document = await store.get('document', id);
  if (document) return written(id, '', document.title, { start: 0, end: document.text.length }, document);
  const first = await firstEvidence(store, id);
  if (first === undefined) return undefined;
  const citation = await cite(store, first);
  return citation && { ...citation, id };
}

async function firstEvidence(store: Store, id: string): Promise<string | undefined> {
  const encounter = await store.get('encounter', id);
  if (encounter) return encounter.reports[0];
  const reprise = await store.get('reprise', id);
  if (reprise) return reprise.quotes[0];
  if (!(await store.get('entity', id))) return undefined;
  const { items } = await store.find('mention', { about: id, limit: 1 });
  return items[0]?.id;
}

/** A quotation is told with its speaker, unless its words name them. */
function told(quote: Extract<Annotation, { kind: 'quote' }>, text: string): string {
  const named = (name: string): boolean => text.includes(name.slice(name.lastIndexOf(' ') + 1));
  const names = speakers(quote).map(({ name }) => name);
  return names.length === 0 || names.every(named) ? text : `${names.join(', ')}: ${text}`;
}

function written(id: string, words: string, text: string, span: Span, document: Document, said?: When): Citation {
  const { publisher, agency, author } = document.source;
  const published = document.published ?? document.dateline?.when;
  const from = publisher && agency && agency !== publisher ? `${publisher} (${agency})` : (publisher ?? agency);
  // the day it was said stands in where the article has no date
  const day = published?.edtf ?? (said && `said ${said.edtf}`);
  const source = [document.title && `“${document.title}”`, author, from, day].filter(Boolean).join(', ');
  const place = span.end > span.start ? `, characters ${span.start}–${span.end}` : '';
  return {
    id,
    text,
    document: document.id,
    title: document.title,
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
    ...(published ? { published } : {}),
    span,
    citation: `${[oneLine(words), source].filter(Boolean).map(stopped).join(' ')} Document ${document.id}${place}.`,
  };
}

/** With a full stop, where no sentence ends there already. */
const stopped = (text: string): string => (/[.!?…]['"’”]?$/.test(text) ? text : `${text}.`);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
