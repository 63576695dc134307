import type { AnnotatedDocument, AnnotationKind, AnnotationOf, Encounter, EntityNames } from '@readout/core';
import { blank, indent, pad, truncate } from '../layout/fit.ts';
import { join, type Line, line, piece, space } from '../layout/line.ts';
import { table } from '../layout/table.ts';
import { textWidth } from '../layout/width.ts';
import { wrap } from '../layout/wrap.ts';
import { count } from '../listing.ts';
import { encounterRows } from './encounter-rows.ts';
import { type Numbers, raised } from './marked-text.ts';
import { quoteHead } from './quote.ts';
import { readable } from './when.ts';
import { named } from './who.ts';

export const ofKind = <K extends AnnotationKind>({ annotations }: AnnotatedDocument, kind: K): AnnotationOf<K>[] =>
  annotations.filter((one): one is AnnotationOf<K> => one.kind === kind);

/** Columns before a name: its number. */
const MARGIN = 4;
const LONGEST_NAME = 36;

const section = (title: string, body: readonly Line[]): Line[] =>
  body.length === 0 ? [] : [blank, line(piece(title, 'heading')), ...body];

/** What was read of a document, by the numbers of its marked text. */
export function recordView(
  annotated: AnnotatedDocument,
  encounters: readonly Encounter[],
  names: EntityNames,
  numbers: Numbers,
  columns: number,
): Line[] {
  return [
    ...section('Quotations', quoteTable(annotated, names, numbers, columns)),
    ...section(
      'Encounters',
      encounterRows(
        encounters.map((encounter) => ({ encounter })),
        names,
        columns,
      ),
    ),
    ...section('Dates', dateTable(annotated, columns)),
    ...section('Names', nameTable(annotated, names, numbers, columns)),
    ...section('Topics', topicLines(annotated, names, columns)),
  ];
}

function quoteTable(annotated: AnnotatedDocument, names: EntityNames, numbers: Numbers, columns: number): Line[] {
  const quotes = ofKind(annotated, 'quote').filter(({ id }) => numbers.quotes.has(id));
  return table(
    [{}, { fit: 'wrap', least: 24 }, { fit: 'wrap', least: 10 }, { align: 'right' }, {}],
    quotes.map((quote) => [
      piece(`[${numbers.quotes.get(quote.id)}]`, 'strong'),
      quoteHead(quote, names),
      piece([quote.verb, quote.sieve ?? quote.rule].filter(Boolean).join(', '), 'quiet'),
      piece(quote.confidence.toFixed(2), 'quiet'),
      piece(quote.id, 'id'),
    ]),
    columns,
  );
}

/** Dates as they are written and what they mean. */
export const dateTable = (annotated: AnnotatedDocument, columns: number): Line[] =>
  table(
    [{ fit: 'wrap', least: 12 }, {}, { fit: 'wrap', least: 12 }],
    ofKind(annotated, 'date').map(({ text, edtf, type, basis, anchor }) => [
      text,
      edtf ? piece(type === 'duration' || type === 'set' ? edtf : readable(edtf), 'date') : piece('?', 'quiet'),
      piece(anchor ? `${basis}, from ${anchor}` : type === 'date' || type === 'time' ? basis : type, 'quiet'),
    ]),
    columns,
  );

/** The entities by their numbers, with the forms their names take where these differ. */
function nameTable(annotated: AnnotatedDocument, names: EntityNames, numbers: Numbers, columns: number): Line[] {
  const forms = new Map<string, Map<string, number>>();
  for (const { entity, text } of ofKind(annotated, 'mention')) {
    const seen = forms.get(entity) ?? new Map<string, number>();
    forms.set(entity, seen.set(text, (seen.get(text) ?? 0) + 1));
  }
  const rows = [...numbers.entities].map(([entity, number]) => ({ entity, number, name: named(entity, names) }));
  const room = Math.min(LONGEST_NAME, Math.max(...rows.map(({ name }) => textWidth(name.text))));
  return rows.flatMap(({ entity, number, name }) => {
    const others = [...(forms.get(entity) ?? [])].filter(([form]) => form !== name.text);
    const told = others.map(([form, times]) => (times > 1 ? `${form} ×${times}` : form)).join(', ');
    const head = [
      ...pad(line(piece(raised(number), 'quiet')), MARGIN - 1, 'right'),
      space(1),
      ...truncate([name], room),
    ];
    const id = piece(entity, 'id');
    const beside = MARGIN + room + 2 + entity.length <= columns;
    return [
      ...(beside ? [[...pad(head, MARGIN + room + 2), id]] : [head, [space(MARGIN), id]]),
      ...(told ? indent(wrap(line(piece(told, 'quiet')), columns - MARGIN), MARGIN) : []),
    ];
  });
}

function topicLines(annotated: AnnotatedDocument, names: EntityNames, columns: number): Line[] {
  const evidence = new Map<string, number>();
  for (const { topic } of ofKind(annotated, 'topic')) evidence.set(topic, (evidence.get(topic) ?? 0) + 1);
  const parts = [...evidence]
    .sort((a, b) => b[1] - a[1])
    .map(([topic, times]) => line(named(topic, names), ` ${times}`));
  return parts.length === 0 ? [] : wrap(join(parts, piece(' · ', 'quiet')), columns);
}

/** "12 quotations · 3 encounters · 5 dates · 20 names" */
export const tally = (annotated: AnnotatedDocument): string =>
  (
    [
      ['quote', 'quotations'],
      ['encounter-report', 'encounter reports'],
      ['date', 'dates'],
      ['mention', 'mentions'],
    ] as const
  )
    .map(([kind, what]) => count(ofKind(annotated, kind).length, what))
    .join(' · ');
