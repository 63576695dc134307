import { type Entity, entities } from '@readout/core';
import { createElement as h, type ReactNode } from 'react';
import { List } from '../components/list.ts';
import { filterLine } from '../filter-line.ts';
import { useBrowser } from '../hooks/use-browser.ts';
import { usePages } from '../hooks/use-reading.ts';
import { place } from '../place.ts';
import { entityFacts, entityRow } from '../views/entity-row.ts';

/** People, places, organizations and events, the most named first. */
export function Entities(): ReactNode {
  const { store, here } = useBrowser();
  const pages = usePages(`entities ${here.filter ?? ''}`, async (cursor) =>
    entities(store, { limit: 50, ...filterLine(here.filter), ...(cursor ? { cursor } : {}) }),
  );
  return h(List<Entity>, {
    title: 'People and places',
    pages,
    draw: (entity, _names, columns) => [entityRow(entity, columns)],
    beside: (entity, _names, columns) => entityFacts(entity, columns),
    open: ({ id }) => place('entity', { id }),
    cites: ({ id }) => id,
    empty: here.filter ? 'Nobody is let through. Press f to change the filter.' : 'Nobody is named in this corpus.',
  });
}
