import { type EntityType, entities, type Filter } from '@readout/core';
import type { Context } from './context.ts';
import { list } from './listing.ts';
import type { ListFlags } from './options.ts';
import { entityTable } from './views/entity-table.ts';

const PLURALS: Record<EntityType, string> = {
  person: 'people',
  place: 'places',
  organization: 'organizations',
  event: 'events',
};

/** Lists entities, of one type or of all. */
export const listEntities = (context: Context, flags: ListFlags, type?: EntityType): Promise<void> =>
  list(context, flags, {
    what: type ? PLURALS[type] : 'entities',
    kind: 'entity',
    ask: (store, filter: Filter) => entities(store, type ? { ...filter, kind: type } : filter),
    view: (page, columns) => entityTable(page.items, columns, type),
  });
