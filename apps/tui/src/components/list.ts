import type { EntityNames } from '@readout/core';
import { createElement as h, type ReactNode, useEffect, useRef } from 'react';
import { useActions } from '../hooks/use-actions.ts';
import { type Handlers, useBrowser } from '../hooks/use-browser.ts';
import { useSlow } from '../hooks/use-reading.ts';
import type { Action } from '../keys.ts';
import { blank, pad, truncate } from '../layout/fit.ts';
import { type Line, line, piece, space } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import type { Place } from '../place.ts';
import type { Pages } from '../resource.ts';
import { viewport } from '../viewport.ts';
import { faultLines } from '../views/fault.ts';
import { Page } from './page.ts';
import { reading } from './waiting.ts';

export interface ListProps<T> {
  title: string;
  pages: Pages<T>;
  /** The lines of an item. */
  draw: (item: T, entities: EntityNames, columns: number) => readonly Line[];
  /** Where Enter leads. */
  open?: (item: T) => Place | undefined;
  /** The id of what `y` copies. */
  cites?: (item: T) => string;
  /** More about the item under the cursor, beside the list where there is room. */
  beside?: (item: T, entities: EntityNames, columns: number) => readonly Line[];
  /** What to say where there is nothing, and below it. */
  empty: string;
  below?: readonly Line[];
  /** The query that is answered, so that its faults can be pointed at. */
  query?: string;
  keys?: readonly Action[];
  handlers?: Handlers;
  /** Above the list. */
  head?: readonly Line[];
  /** Whether a blank line stands between items. */
  airy?: boolean;
}

/** Columns from which on something may stand beside a list. */
export const BESIDE = 100;
const AHEAD = 20;

/** A list of which only the rows on the screen are drawn, and only the pages reached are read. */
export function List<T>(props: ListProps<T>): ReactNode {
  const { title, pages, draw, open, cites, beside, empty, keys = ['down', 'open', 'search', 'filter', 'copy'] } = props;
  const { here, rows: screenRows, travel, go, copy } = useBrowser();
  const first = useRef(0);
  const end = useRef(0);
  const slow = useSlow(pages.reading && pages.items.length === 0);
  const count = pages.items.length;
  const cursor = Math.min(Math.max(0, count - 1), here.cursor);
  const item = pages.items[cursor];
  const half = Math.max(1, Math.floor(screenRows / 4));
  useEffect(() => {
    if (end.current + AHEAD > count) pages.more();
  });

  const asked = here.screen === 'search' ? props.query : here.filter;
  const typed = asked === undefined ? undefined : ({ text: asked, key: here.screen === 'search' ? '/' : 'f' } as const);

  const move = (by: number): void =>
    travel({ change: (at) => ({ cursor: clamp(Math.min(at.cursor, count - 1) + by, count) }) });
  useActions({
    down: () => move(1),
    up: () => move(-1),
    'half-down': () => move(half),
    'half-up': () => move(-half),
    top: () => travel({ change: () => ({ cursor: 0 }) }),
    // past the last page read: the cursor follows as the others come in
    bottom: () => travel({ change: () => ({ cursor: Number.MAX_SAFE_INTEGER }) }),
    'next-annotation': () => move(1),
    'previous-annotation': () => move(-1),
    'next-quote': () => move(1),
    'previous-quote': () => move(-1),
    open: () => item !== undefined && go(open?.(item)),
    ...(cites ? { copy: () => item !== undefined && copy(cites(item)) } : {}),
    ...props.handlers,
  });

  const body = (columns: number, rows: number): Line[] => {
    if (pages.error !== undefined && count === 0) return faultLines(pages.error, columns, typed);
    if (pages.total === undefined) return slow ? reading : [];
    const head = (props.head ?? []).slice(0, Math.max(0, rows - 3));
    if (count === 0)
      return [
        ...head,
        ...wrap(line(piece(empty, 'quiet')), columns - 4).map((text) => [space(2), ...text]),
        ...(props.below ?? []).map((text) => [space(4), ...text]),
      ];
    const panel = beside && item !== undefined && columns >= BESIDE ? Math.min(60, Math.floor(columns * 0.38)) : 0;
    const room = columns - (panel > 0 ? panel + 3 : 0);
    const drawn = (index: number): readonly Line[] => {
      const lines = draw(pages.items[index]!, pages.entities, room - 4);
      return props.airy && rows >= 12 ? [...lines, blank] : lines;
    };
    const view = viewport({ first: first.current, cursor, count }, rows - head.length, (index) => drawn(index).length);
    first.current = view.first;
    end.current = view.end;
    const shown: Line[] = [];
    for (let index = view.first; index < view.end; index++)
      shown.push(...drawn(index).map((text, at) => marked(text, index === cursor, at === 0)));
    const left = [...head, ...shown].slice(0, rows);
    if (panel === 0) return left;
    const right = beside!(item!, pages.entities, panel - 1).slice(0, rows);
    return Array.from({ length: rows }, (_, at) => [
      ...pad(truncate(left[at] ?? blank, room), room),
      { text: ' │ ', style: 'rule' } as const,
      ...(right[at] ?? blank),
    ]);
  };
  const total = pages.total ?? 0;
  return h(Page, {
    title: line(piece(title, 'heading'), here.filter && line(' ', piece(here.filter, 'topic'))),
    note: total > 0 ? line(piece(`${cursor + 1} of ${total}`, 'quiet')) : [],
    body,
    keys,
  });
}

const clamp = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at));

/** The cursor: a sign before the first line of its item, a bar along the others. */
const marked = (text: Line, here: boolean, start: boolean): Line =>
  here
    ? [piece(start ? '▸' : text.length > 0 ? '┃' : '', 'person'), space(start || text.length > 0 ? 1 : 2), ...text]
    : [space(2), ...text];
