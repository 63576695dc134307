import { dates } from '../src/pipeline/dates/dates.ts';
import { mentions } from '../src/pipeline/mentions/mentions.ts';
import { type ParseOptions, parse } from '../src/pipeline/parse.ts';
import { quantities } from '../src/pipeline/quantities/quantities.ts';
import { sections } from '../src/pipeline/sections/sections.ts';
import { sentences } from '../src/pipeline/sentences/sentences.ts';
import type { Stage } from '../src/pipeline/stage.ts';
import { tokens } from '../src/pipeline/tokens/tokens.ts';
import type { AnnotationKind, AnnotationOf } from '../src/schema/kinds.ts';

const stages = [sections, tokens, sentences, mentions, dates, quantities] as unknown as readonly Stage[];

/** The annotations of a kind in a text, read as far as dates and quantities. */
export function annotationsIn<K extends AnnotationKind>(kind: K, text: string, options: ParseOptions = {}) {
  return parse(text, { stages, ...options }).annotations.filter(
    (annotation): annotation is AnnotationOf<K> => annotation.kind === kind,
  );
}

/** Dates as [words, EDTF or type], in a text of Friday, 21 May 2021 unless told. */
export const datesIn = (text: string, options: ParseOptions = { published: '2021-05-21' }): [string, string][] =>
  annotationsIn('date', text, options).map((date) => [date.text, date.edtf ?? date.type]);

/** Quantities as [words, value, unit, bound, what is counted], with "-" where there is none. */
export const quantitiesIn = (text: string): [string, number, string, string, string][] =>
  annotationsIn('quantity', text).map(({ text: words, value, unit, bound, of }) => [
    words,
    value,
    unit ?? '-',
    bound ?? '-',
    of ?? '-',
  ]);
