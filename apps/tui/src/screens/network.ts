import { type Network, network } from '@readout/core';
import { createElement as h, type ReactNode } from 'react';
import { Entries, type Entry } from '../components/entries.ts';
import { filterLine } from '../filter-line.ts';
import { useBrowser } from '../hooks/use-browser.ts';
import { useOne } from '../hooks/use-reading.ts';
import { place } from '../place.ts';
import { networkNodes } from '../views/network.ts';

/** How many people are shown: the most strongly tied. */
export const SHOWN = 100;

/** People by how strongly they are tied to others; Enter shows their ties. */
export function NetworkScreen(): ReactNode {
  const { store, here } = useBrowser();
  const { filter } = here;
  const read = useOne(`network ${filter ?? ''}`, () => network(store, filterLine(filter), { limit: SHOWN }));
  return h(Entries<Network>, {
    title: 'Network',
    read,
    head: ({ nodes }, columns) => networkNodes(nodes, columns).slice(0, 1),
    entries: ({ nodes }, columns) => entries(nodes, columns, filter),
    keys: ['down', 'open', 'filter', 'back'],
  });
}

const entries = (nodes: Network['nodes'], columns: number, filter: string | undefined): Entry[] =>
  networkNodes(nodes, columns)
    .slice(1)
    .map((row, index) => ({
      lines: [row],
      open: place('ties', { id: nodes[index]!.id, ...(filter ? { filter } : {}) }),
      cites: nodes[index]!.id,
    }));
