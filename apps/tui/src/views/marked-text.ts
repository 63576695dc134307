import type { AnnotatedDocument, Mention, Quote } from '@readout/core';
import { blank } from '../layout/fit.ts';
import { type Line, type Piece, piece } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import type { Style } from '../theme.ts';
import { styleOf } from './who.ts';

/** The numbers by which a text refers to what stands beneath it. */
export interface Numbers {
  quotes: ReadonlyMap<string, number>;
  entities: ReadonlyMap<string, number>;
}

/** Quotations and entities numbered by where they first stand. */
export function numbered({ annotations }: AnnotatedDocument): Numbers {
  const quotes = new Map<string, number>();
  const entities = new Map<string, number>();
  for (const annotation of annotations) {
    if (annotation.kind === 'quote' && annotation.form !== 'scare') quotes.set(annotation.id, quotes.size + 1);
    if (annotation.kind === 'mention' && isNumbered(annotation) && !entities.has(annotation.entity))
      entities.set(annotation.entity, entities.size + 1);
  }
  return { quotes, entities };
}

/** Nationalities carry no number, and "ISIL fighters" none beside that of the name in it. */
const isNumbered = ({ form }: Mention): boolean => form !== 'demonym' && form !== 'group';

const FURNITURE: Piece = { text: '┊ ', style: 'quiet' };
const QUOTATION_MARK = /["'“”‘’„‚«»‹›「『]/;
const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 12 as ¹². */
export const raised = (number: number): string => String(number).replace(/\d/g, (digit) => DIGITS[Number(digit)]!);

/**
 * The text of a document in paragraphs: quotations end with their number [1], those that do not begin with a mark stand between
 * ‹ and ›, names carry a raised number, boilerplate is dimmed
 * behind ┊.
 */
export function markedText(annotated: AnnotatedDocument, numbers: Numbers, columns: number): Line[] {
  const { text } = annotated.document;
  const styles = stylesOf(annotated);
  const marks = marksOf(annotated, numbers);
  const lines: Line[] = [];
  for (const paragraph of text.matchAll(/[^\r\n]+/g)) {
    const pieces: Piece[] = [];
    const end = paragraph.index + paragraph[0].length;
    let from = paragraph.index;
    const flush = (to: number): void => {
      if (to > from) pieces.push(piece(text.slice(from, to), styles[from]));
      from = to;
    };
    for (let at = paragraph.index; at <= end; at++) {
      const here = marks.get(at);
      if (here) {
        flush(at);
        for (const { text: mark, style, closes } of here)
          if (closes ? at > paragraph.index : at < end) pieces.push(piece(mark, style));
      }
      if (at < end && styles[at] !== styles[from]) flush(at);
    }
    flush(end);
    if (pieces.every(({ text: words }) => words.trim() === '')) continue;
    if (lines.length > 0) lines.push(blank);
    const furniture = styles[paragraph.index] === 'quiet';
    lines.push(...(furniture ? wrap(pieces, columns - 2).map((row) => [FURNITURE, ...row]) : wrap(pieces, columns)));
  }
  return lines;
}

/** The style of every character; what is painted later wins. */
function stylesOf({ document, annotations }: AnnotatedDocument): (Style | undefined)[] {
  const styles: (Style | undefined)[] = new Array(document.text.length);
  const fill = ({ start, end }: { start: number; end: number }, style: Style): unknown =>
    styles.fill(style, start, end);
  for (const one of annotations) {
    if (one.kind === 'section' && one.role === 'boilerplate') fill(one.span, 'quiet');
    if (one.kind === 'section' && one.role === 'headline') fill(one.span, 'heading');
  }
  for (const one of annotations)
    if (one.kind === 'quote' && one.form !== 'scare') for (const span of one.content) fill(span, 'quote');
  for (const one of annotations) {
    if (one.kind === 'date') fill(one.span, 'date');
    if (one.kind === 'mention') fill(one.span, styleOf(one.entity));
  }
  return styles;
}

interface Mark {
  text: string;
  style: Style;
  closes: boolean;
}

/** What is put into the text, by position: first what closes there, names before quotations, then what opens. */
function marksOf({ document, annotations }: AnnotatedDocument, numbers: Numbers): Map<number, Mark[]> {
  const closing = new Map<number, Mark[]>();
  const opening = new Map<number, Mark[]>();
  const put = (where: Map<number, Mark[]>, at: number, mark: Mark): unknown =>
    where.set(at, [...(where.get(at) ?? []), mark]);
  for (const one of annotations) {
    const number = one.kind === 'mention' && isNumbered(one) ? numbers.entities.get(one.entity) : undefined;
    if (number) put(closing, one.span.end, { text: raised(number), style: 'quiet', closes: true });
  }
  const quotes = annotations.filter((one): one is Quote => one.kind === 'quote' && numbers.quotes.has(one.id));
  for (const { id, content } of quotes)
    content.forEach(({ start, end }, index) => {
      const marked = QUOTATION_MARK.test(document.text.charAt(start));
      if (!marked) put(opening, start, { text: '‹', style: 'strong', closes: false });
      const last = index === content.length - 1 ? `[${numbers.quotes.get(id)}]` : '';
      if (!marked || last) put(closing, end, { text: `${marked ? '' : '›'}${last}`, style: 'strong', closes: true });
    });
  const all = new Map(closing);
  for (const [at, marks] of opening) all.set(at, [...(all.get(at) ?? []), ...marks]);
  return all;
}
