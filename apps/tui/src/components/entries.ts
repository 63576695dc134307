import { createElement as h, type ReactNode } from 'react';
import { useBrowser } from '../hooks/use-browser.ts';
import type { Action } from '../keys.ts';
import { type Line, space } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import type { Place } from '../place.ts';
import type { One, Pages } from '../resource.ts';
import { List } from './list.ts';

/** Something on a page of mixed things: lines, and where Enter leads from there. */
export interface Entry {
  lines: readonly Line[];
  open?: Place;
  /** The id of what `y` copies. */
  cites?: string;
}

/** Text as entries of a line each, so that the cursor can go through it however long it is. */
export const textEntries = (text: Line, columns: number, more: Omit<Entry, 'lines'> = {}): Entry[] =>
  wrap(text, columns).map((row) => ({ lines: [row], ...more }));

/** A page of mixed things, of which the cursor goes through all. */
export function Entries<T>(props: {
  title: string;
  read: One<T>;
  entries: (value: T, columns: number) => readonly Entry[];
  /** What stands above them, whatever is scrolled to. */
  head?: (value: T, columns: number) => readonly Line[];
  /** Reads more of what is on the page. */
  more?: (() => void) | undefined;
  keys?: readonly Action[];
}): ReactNode {
  const { columns } = useBrowser();
  const { title, read, more = () => {}, keys = ['down', 'open', 'back', 'copy'] } = props;
  const items = read.value === undefined ? [] : props.entries(read.value, columns - 6);
  const pages: Pages<Entry> = {
    items,
    entities: {},
    reading: read.value === undefined && read.error === undefined,
    more,
    ...(read.value === undefined ? {} : { total: items.length }),
    ...(read.error === undefined ? {} : { error: read.error }),
  };
  return h(List<Entry>, {
    title,
    pages,
    draw: ({ lines }) => lines,
    open: (entry) => entry.open,
    cites: (entry) => entry.cites ?? '',
    ...(props.head && read.value !== undefined
      ? { head: props.head(read.value, columns - 6).map((row) => [space(2), ...row]) }
      : {}),
    empty: 'There is nothing here.',
    keys,
  });
}
