import type { AnnotatedDocument, Annotation, Span } from '@readout/core';
import type { Line } from '../layout/line.ts';
import { piece, space } from '../layout/line.ts';
import type { Style } from '../theme.ts';
import { type Inserts, insertsOf } from './inserts.ts';
import { layOut, type TextRow } from './text-rows.ts';
import { styleOf } from './who.ts';

/** An article laid out for a width: rows of the text, and how each of them is drawn. */
export interface ReaderText {
  rows: readonly TextRow[];
  /** The row that holds an offset of the text. */
  rowAt: (offset: number) => number;
  draw: (row: TextRow, emphasis: Emphasis) => Line;
}

/** What stands out at the moment. */
export interface Emphasis {
  chosen?: Span | undefined;
  /** The row the cursor is on. */
  row?: TextRow | undefined;
  found: readonly Span[];
}

/** Columns before the text: the cursor's sign, the sign of what a row is. */
const GUTTER = 3;
/** A chosen stretch up to this long is reversed; a longer one is told by the bar beside it. */
const REVERSED = 60;

export function readerText(annotated: AnnotatedDocument, columns: number): ReaderText {
  const { text } = annotated.document;
  const styles = stylesOf(annotated);
  const inserts = insertsOf(annotated);
  const rows = layOut(text, Math.max(8, columns - GUTTER), inserts);
  const told = annotated.annotations.filter(({ kind }) => kind === 'encounter-report').map(({ span }) => span.start);
  const rowAt = (offset: number): number => {
    let low = 0;
    let high = rows.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (rows[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const draw = (row: TextRow, { chosen, row: under, found }: Emphasis): Line => {
    const here = chosen !== undefined && chosen.start < row.end && row.start < chosen.end;
    const tells = told.some((start) => start >= row.start && start < row.end);
    const furniture = row.end > row.start && styles[row.start] === 'quiet';
    return [
      row === under ? piece('▸', 'person') : here ? piece('┃', 'person') : space(1),
      tells ? piece('◆', 'event') : furniture ? piece('┊', 'quiet') : space(1),
      space(1),
      ...runs(text, row, inserts, (at) => {
        if (chosen && at >= chosen.start && at < chosen.end && chosen.end - chosen.start <= REVERSED) return 'cursor';
        return found.some(({ start, end }) => at >= start && at < end) ? 'match' : styles[at];
      }),
    ];
  };
  return { rows, rowAt, draw };
}

/** The characters of a row, cut where the style changes, with the marks put in. */
function* runs(
  text: string,
  { start, end }: TextRow,
  { opening, closing }: Inserts,
  styleAt: (at: number) => Style | undefined,
): Generator<ReturnType<typeof piece>> {
  let from = start;
  for (let at = start; at <= end; at++) {
    const closes = at > start ? closing.get(at) : undefined;
    const opens = at < end ? opening.get(at) : undefined;
    const turn = at < end && at > from && styleAt(at) !== styleAt(from);
    if (!(closes || opens || turn || at === end)) continue;
    if (at > from) yield piece(text.slice(from, at), styleAt(from));
    from = at;
    if (closes) yield piece(closes, 'mark');
    if (opens) yield piece(opens, 'mark');
  }
}

/** The style of every character; what is painted later wins. */
function stylesOf({ document, annotations }: AnnotatedDocument): (Style | undefined)[] {
  const styles: (Style | undefined)[] = new Array(document.text.length);
  const fill = ({ start, end }: Span, style: Style): unknown => styles.fill(style, start, end);
  const each = (paint: (one: Annotation) => unknown): void => annotations.forEach(paint);
  each((one) => one.kind === 'section' && one.role === 'boilerplate' && fill(one.span, 'quiet'));
  each((one) => one.kind === 'section' && one.role === 'headline' && fill(one.span, 'heading'));
  each((one) => one.kind === 'quote' && one.form !== 'scare' && one.content.map((span) => fill(span, 'said')));
  each((one) => one.kind === 'date' && fill(one.span, 'date'));
  each((one) => one.kind === 'mention' && fill(one.span, styleOf(one.entity)));
  return styles;
}
