import { type Network, network } from '@readout/core';
import { createElement as h, type ReactNode } from 'react';
import { Entries, type Entry } from '../components/entries.ts';
import { filterLine } from '../filter-line.ts';
import { useBrowser } from '../hooks/use-browser.ts';
import { useOne } from '../hooks/use-reading.ts';
import { truncate } from '../layout/fit.ts';
import { join, line, piece } from '../layout/line.ts';
import { table } from '../layout/table.ts';
import { place } from '../place.ts';
import { TIE_WORDS } from '../views/network.ts';
import { styleOf } from '../views/who.ts';
import { SHOWN } from './network.ts';

/** Below this a tie is a line of words. */
const NARROW = 48;

/** The ties of one person, the strongest first; Enter shows what one is known from. */
export function Ties(): ReactNode {
  const { store, here } = useBrowser();
  const { id = '', filter } = here;
  const read = useOne(`network ${filter ?? ''}`, () => network(store, filterLine(filter), { limit: SHOWN }));
  const name = read.value?.nodes.find((node) => node.id === id)?.name ?? id;
  return h(Entries<Network>, {
    title: name,
    read,
    entries: (found, columns) => entries(found, id, columns, filter),
    keys: ['down', 'open', 'back', 'copy'],
  });
}

function entries({ nodes, ties }: Network, id: string, columns: number, filter: string | undefined): Entry[] {
  const names = new Map(nodes.map((node) => [node.id, node.name]));
  const own = ties.filter(({ from, to }) => from === id || to === id);
  const named = (one: string) => piece(names.get(one) ?? one, styleOf(one));
  const parts = own.map(({ kind, from, to, weight, directed }) => {
    // what has no direction is told from the person one looks at
    const [one, other] = directed || from === id ? [from, to] : [to, from];
    return [named(one), piece(TIE_WORDS[kind], 'said'), named(other), piece(`${weight} ×`, 'quiet')];
  });
  const rows =
    columns < NARROW
      ? parts.map((row) => truncate(join(row, ' '), columns))
      : table([{ fit: 'cut', least: 10 }, {}, { fit: 'cut', least: 10 }, { align: 'right' }], parts, columns);
  return [
    {
      lines: [line(piece('→ everything of ', 'quiet'), named(id)), []],
      open: place('entity', { id }),
      cites: id,
    },
    ...own.map(({ kind, from, to }, index) => ({
      lines: [rows[index]!],
      open: place('evidence', { id: `${kind} ${from} ${to}`, ...(filter ? { filter } : {}) }),
      cites: from === id ? to : from,
    })),
  ];
}
