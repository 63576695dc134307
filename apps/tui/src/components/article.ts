import type { AnnotatedDocument } from '@readout/core';
import { createElement as h, type ReactNode, useMemo, useRef } from 'react';
import { useActions } from '../hooks/use-actions.ts';
import { useBrowser } from '../hooks/use-browser.ts';
import { useFound } from '../hooks/use-hits.ts';
import { useStops } from '../hooks/use-stops.ts';
import { blank, pad, rule, truncate } from '../layout/fit.ts';
import { join, type Line, line, piece, space } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { scrolled } from '../viewport.ts';
import { annotationFacts, annotationInShort, type Known } from '../views/annotation-facts.ts';
import { sourceOf } from '../views/document.ts';
import { documentFacts } from '../views/document-facts.ts';
import { quotationsOf } from '../views/inserts.ts';
import { readerText } from '../views/reader-text.ts';
import { leadsTo, stopsOf } from '../views/stops.ts';
import { dated } from '../views/when.ts';
import { bodyRows, Page } from './page.ts';

const BESIDE = 92;
const READABLE = 96;

/** How a screen is divided: the text, and the record beside it or below. */
function division(columns: number, rows: number) {
  if (columns >= BESIDE) {
    const panel = Math.min(56, Math.max(34, Math.floor(columns * 0.36)));
    return { text: Math.min(READABLE, columns - panel - 3), rows, panel, below: 0 };
  }
  const below = rows >= 14 ? Math.min(9, Math.floor(rows * 0.4)) : rows >= 7 ? 3 : 0;
  return { text: columns - 1, rows: rows - below, panel: 0, below };
}

export interface ArticleProps {
  annotated: AnnotatedDocument;
  known: Known;
}

/** The text of an article, and the record of what the cursor is on beside it, or below where columns are few. */
export function Article({ annotated, known }: ArticleProps): ReactNode {
  const { here, columns, rows: screenRows, go, copy } = useBrowser();
  const { document } = annotated;
  const first = useRef(-1);
  const width = division(columns, bodyRows(screenRows)).text;
  const text = useMemo(() => readerText(annotated, width), [annotated, width]);
  const stops = useMemo(() => stopsOf(annotated), [annotated]);
  const quotes = useMemo(() => quotationsOf(annotated.annotations), [annotated]);
  const { stop, row, toRow, toStop } = useStops(text, stops);
  // a name inside a quotation is copied with it
  const at = stop?.span.start ?? here.cursor;
  const quoted = quotes.findLast(({ span }) => span.start <= at && at < span.end);
  const hits = useFound(document.id);
  const half = Math.max(1, division(columns, bodyRows(screenRows)).rows >> 1);
  useActions({
    down: () => toRow(1),
    up: () => toRow(-1),
    'half-down': () => toRow(half),
    'half-up': () => toRow(-half),
    top: () => toRow(-text.rows.length),
    bottom: () => toRow(text.rows.length),
    'next-annotation': () => toStop(1),
    'previous-annotation': () => toStop(-1),
    'next-quote': () => toStop(1, quotes),
    'previous-quote': () => toStop(-1, quotes),
    'next-hit': () => hits.to(1),
    'previous-hit': () => hits.to(-1),
    open: () => stop && go(leadsTo(stop)),
    copy: () => copy((quoted ?? stop)?.id ?? document.id),
  });

  const body = (all: number, height: number): Line[] => {
    if (document.text === '') return wrap(line(piece('This corpus holds no running text.', 'quiet')), all);
    const { rows, panel, below } = division(all, height);
    const until = Math.max(row, stop ? Math.min(text.rowAt(stop.span.end - 1), row + rows - 3) : row) + 1;
    const top = scrolled(first.current < 0 ? row - (rows >> 2) : first.current, row, until, text.rows.length, rows);
    first.current = top;
    const emphasis = { chosen: stop?.span, row: text.rows[row], found: hits.found };
    const shown = text.rows.slice(top, top + rows).map((one) => text.draw(one, emphasis));
    const record = !stop
      ? documentFacts(document, (panel || all) - 2)
      : panel > 0
        ? annotationFacts(stop, known, panel - 2)
        : annotationInShort(stop, known, all - 2);
    if (panel > 0)
      return Array.from({ length: rows }, (_, index) => [
        ...pad(truncate(shown[index] ?? blank, width), width),
        { text: ' │ ', style: 'rule' } as const,
        ...(record[index] ?? blank),
      ]);
    if (below === 0) return shown;
    while (shown.length < rows) shown.push(blank);
    return [
      ...shown,
      rule(all),
      ...record
        .filter((one) => one.length > 0)
        .slice(0, below - 1)
        .map((one) => [space(1), ...one]),
    ];
  };
  return h(Page, {
    title: join(
      [
        piece(document.title || document.id, 'heading'),
        document.published && piece(dated(document.published), 'date'),
        sourceOf(document),
      ],
      '  ',
    ),
    note: line(
      piece(
        stop?.kind === 'quote'
          ? `quotation ${quotes.indexOf(stop) + 1} of ${quotes.length}`
          : percent(row, text.rows.length),
        'quiet',
      ),
    ),
    body,
    keys: ['down', 'next-annotation', 'next-quote', 'open', 'back', 'copy'],
  });
}

const percent = (row: number, rows: number): string => `${rows < 2 ? 100 : Math.round((row / (rows - 1)) * 100)} %`;
