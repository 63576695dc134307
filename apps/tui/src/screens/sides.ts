import { type EntityNames, encounters, quotes, type Sides, sides } from '@readout/core';
import { createElement as h, type ReactNode, useMemo, useRef } from 'react';
import { Page } from '../components/page.ts';
import { Waiting } from '../components/waiting.ts';
import { useActions } from '../hooks/use-actions.ts';
import { useBrowser } from '../hooks/use-browser.ts';
import { useOne } from '../hooks/use-reading.ts';
import { type Line, line, piece } from '../layout/line.ts';
import { place } from '../place.ts';
import { scrolled } from '../viewport.ts';
import { type Cell, sidesText } from '../views/sides-text.ts';

interface Found {
  sides: Sides;
  entities: EntityNames;
}

/** An encounter, and what each side said next to each other. */
export function SidesScreen(): ReactNode {
  const { store, here } = useBrowser();
  const id = here.id ?? '';
  const read = useOne(`sides ${id}`, async (): Promise<Found> => {
    const found = await sides(store, id);
    if (!found) throw new Error(`There is no encounter ${id} in this corpus.`);
    const [met, said] = await Promise.all([
      encounters(store, { encounter: id, limit: 1 }),
      quotes(store, { encounter: id, limit: 100 }),
    ]);
    return { sides: found, entities: { ...met.entities, ...said.entities } };
  });
  return read.value ? h(Beside, read.value) : h(Waiting, { title: 'Sides', error: read.error });
}

function Beside({ sides: found, entities }: Found): ReactNode {
  const { here, columns, travel, go, copy } = useBrowser();
  const first = useRef(0);
  const { lines, cells } = useMemo(() => sidesText(found, entities, columns - 1), [found, entities, columns]);
  const at = Math.min(cells.length - 1, here.cursor);
  const cell = cells[at];
  const to = (next: Cell | undefined): void => {
    if (next) travel({ change: () => ({ cursor: cells.indexOf(next) }) });
  };
  const vertical = (by: 1 | -1): void => {
    if (!cell) return;
    const ahead = cells.filter((one) => (by > 0 ? one.top > cell.top : one.top < cell.top));
    const near = ahead.sort((a, b) => by * (a.top - b.top));
    to(near.find(({ column }) => column === cell.column) ?? near[0]);
  };
  const across = (by: 1 | -1): void => {
    if (!cell) return;
    const beside = cells.filter(({ column, group }) => column === cell.column + by && group === cell.group);
    to(beside.sort((a, b) => Math.abs(a.top - cell.top) - Math.abs(b.top - cell.top))[0]);
  };
  const step = (by: number): void =>
    travel({ change: (now) => ({ cursor: Math.max(0, Math.min(cells.length - 1, now.cursor + by)) }) });
  useActions({
    down: () => vertical(1),
    up: () => vertical(-1),
    left: () => across(-1),
    right: () => across(1),
    'next-annotation': () => step(1),
    'previous-annotation': () => step(-1),
    'next-quote': () => step(1),
    'previous-quote': () => step(-1),
    'half-down': () => step(3),
    'half-up': () => step(-3),
    top: () => step(-cells.length),
    bottom: () => step(cells.length),
    open: () =>
      cell &&
      go(place('reader', { id: cell.quote.document, cursor: cell.quote.span.start, annotation: cell.quote.id })),
    copy: () => copy(cell ? cell.quote.id : found.encounter.id),
  });
  const body = (_columns: number, rows: number): Line[] => {
    const from = at <= 0 ? 0 : cell!.top;
    const until = cell ? Math.min(cell.top + cell.height, from + rows) : 1;
    first.current = scrolled(first.current, from, Math.max(from + 1, until), lines.length, rows);
    return lines.slice(first.current, first.current + rows).map((text, index) => text(first.current + index, cell));
  };
  return h(Page, {
    title: line(piece(found.encounter.name, 'heading')),
    note: cells.length > 0 ? line(piece(`quotation ${at + 1} of ${cells.length}`, 'quiet')) : [],
    body,
    keys: ['down', 'right', 'open', 'back', 'copy'],
  });
}
