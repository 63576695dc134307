import { type EntityNames, type TimelineEntry, timeline } from '@readout/core';
import { createElement as h, type ReactNode } from 'react';
import { List } from '../components/list.ts';
import { filterLine } from '../filter-line.ts';
import { useBrowser } from '../hooks/use-browser.ts';
import { usePages } from '../hooks/use-reading.ts';
import { place } from '../place.ts';
import { encounterFacts, encounterRow } from '../views/encounter-row.ts';

/** Who met whom: a timeline, the undated last. */
export function Encounters(): ReactNode {
  const { store, here } = useBrowser();
  const pages = usePages(`encounters ${here.filter ?? ''}`, async (cursor) =>
    timeline(store, { limit: 50, ...filterLine(here.filter), ...(cursor ? { cursor } : {}) }),
  );
  return h(List<TimelineEntry>, {
    title: 'Encounters',
    pages,
    draw: (entry: TimelineEntry, entities: EntityNames, columns: number) =>
      encounterRow(entry.encounter, entry.quotes, entities, columns),
    beside: ({ encounter }, entities, columns) => encounterFacts(encounter, entities, columns),
    open: ({ encounter }) => place('sides', { id: encounter.id }),
    cites: ({ encounter }) => encounter.id,
    empty: here.filter
      ? 'No encounter is let through. Press f to change the filter.'
      : 'No meeting is told of in this corpus.',
    airy: true,
  });
}
