import type { Entity } from '../schema/entity.ts';
import type { Filter } from '../schema/filter.ts';
import type { Page } from '../schema/page.ts';
import type { Store } from './store.ts';

/** People, organizations, places and events, the most mentioned first; `kind` of the filter is the type. */
export const entities = (store: Store, filter?: Filter): Promise<Page<Entity>> => store.find('entity', filter);

/** One entity by its id. */
export const entity = (store: Store, id: string): Promise<Entity | undefined> => store.get('entity', id);
