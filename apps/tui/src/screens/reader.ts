import { type AnnotatedDocument, document, encounters } from '@readout/core';
import { createElement as h, type ReactNode, useMemo, useRef } from 'react';
import { Page } from '../components/page.ts';
import { useActions } from '../hooks/use-actions.ts';
import { useBrowser } from '../hooks/use-browser.ts';
import { useOne, useSlow } from '../hooks/use-reading.ts';
import { blank, pad, rule, truncate } from '../layout/fit.ts';
import { join, type Line, line, piece, space } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { scrolled } from '../viewport.ts';
import { annotationFacts, type Known } from '../views/annotation-facts.ts';
import { sourceOf } from '../views/document.ts';
import { documentFacts } from '../views/document-facts.ts';
import { faultLines } from '../views/fault.ts';
import { readerText } from '../views/reader-text.ts';
import { leadsTo, stopsOf } from '../views/stops.ts';
import { dated } from '../views/when.ts';

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

/** An article with its annotations, and the record of the one the cursor is on. */
export function Reader(): ReactNode {
  const browser = useBrowser();
  const { store, here } = browser;
  const id = here.id ?? '';
  const read = useOne(`reader ${id}`, async () => {
    const annotated = await document(store, id);
    if (!annotated) throw new Error(`There is no document ${id} in this corpus.`);
    const told = await encounters(store, { document: id, limit: 100 });
    const entities = Object.fromEntries(annotated.entities.map((one) => [one.id, { name: one.name, type: one.type }]));
    const known: Known = {
      entities: { ...told.entities, ...entities },
      encounters: new Map(told.items.map((one) => [one.id, one.name])),
    };
    return { annotated, known };
  });
  const slow = useSlow(read.value === undefined && read.error === undefined);
  if (read.value) return h(Article, read.value);
  const body = (columns: number): Line[] =>
    read.error !== undefined
      ? faultLines(read.error, columns)
      : slow
        ? [line(space(2), piece('reading …', 'quiet'))]
        : [];
  return h(Page, { title: line(piece(id, 'heading')), body, keys: ['back'] });
}

function Article({ annotated, known }: { annotated: AnnotatedDocument; known: Known }): ReactNode {
  const { here, columns, rows: screenRows, travel, go, copy } = useBrowser();
  const { document } = annotated;
  const first = useRef(-1);
  const page = useRef(screenRows);
  const width = division(columns, screenRows).text;
  const text = useMemo(() => readerText(annotated, width), [annotated, width]);
  const stops = useMemo(() => stopsOf(annotated), [annotated]);
  const stop = stops.find((one) => one.id === here.annotation);
  const row = text.rowAt(here.cursor);

  const toRow = (by: number): void => {
    const last = text.rows.length - 1;
    let to = Math.max(0, Math.min(last, row + by));
    // not onto an empty row
    if (text.rows[to] && text.rows[to]!.start === text.rows[to]!.end)
      to = Math.max(0, Math.min(last, to + Math.sign(by)));
    const at = text.rows[to];
    if (!at) return;
    const on = stops.find(({ span }) => span.start >= at.start && span.start < at.end);
    const inside = stops.findLast(({ span }) => span.start < at.start && span.end > at.start);
    travel({ change: () => ({ cursor: at.start, annotation: (on ?? inside)?.id ?? '' }) });
  };
  const toStop = (by: 1 | -1, kind?: 'quote'): void => {
    const wanted = kind ? stops.filter((one) => one.kind === kind) : stops;
    const at = stop ? wanted.indexOf(stop) : -1;
    const after = wanted.findIndex(({ span }) => span.start > here.cursor || (!stop && span.start === here.cursor));
    const before = wanted.findLastIndex(({ span }) => span.start < here.cursor);
    const to = wanted[at >= 0 ? at + by : by > 0 ? after : before];
    if (to) travel({ change: () => ({ cursor: to.span.start, annotation: to.id }) });
  };
  useActions({
    down: () => toRow(1),
    up: () => toRow(-1),
    'half-down': () => toRow(Math.max(1, page.current >> 1)),
    'half-up': () => toRow(-Math.max(1, page.current >> 1)),
    top: () => toRow(-text.rows.length),
    bottom: () => toRow(text.rows.length),
    'next-annotation': () => toStop(1),
    'previous-annotation': () => toStop(-1),
    'next-quote': () => toStop(1, 'quote'),
    'previous-quote': () => toStop(-1, 'quote'),
    open: () => stop && go(leadsTo(stop)),
    copy: () => copy(stop?.id ?? document.id),
  });

  const body = (all: number, height: number): Line[] => {
    if (document.text === '') return wrap(line(piece('This corpus holds no running text.', 'quiet')), all);
    const { rows, panel, below } = division(all, height);
    page.current = rows;
    const from = text.rowAt(stop?.span.start ?? here.cursor);
    const to = Math.min(from + rows - 1, stop ? text.rowAt(stop.span.end - 1) : row) + 1;
    const at = scrolled(first.current < 0 ? from - (rows >> 2) : first.current, from, to, text.rows.length, rows);
    first.current = at;
    const chosen = stop?.span ?? text.rows[row];
    const shown = text.rows.slice(at, at + rows).map((one) => text.draw(one, { chosen, found: [] }));
    const record = stop
      ? annotationFacts(stop, known, (panel || all) - 2)
      : documentFacts(document, (panel || all) - 2);
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
  const quotes = stops.filter(({ kind }) => kind === 'quote');
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
