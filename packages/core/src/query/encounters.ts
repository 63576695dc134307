import type { Encounter } from '../schema/encounter.ts';
import type { Filter } from '../schema/filter.ts';
import type { Page } from '../schema/page.ts';
import type { Store } from './store.ts';

/** Who met whom: meetings, calls, visits and summits, by date, the undated last. */
export const encounters = (store: Store, filter?: Filter): Promise<Page<Encounter>> => store.find('encounter', filter);

/** One encounter by its id. */
export const encounter = (store: Store, id: string): Promise<Encounter | undefined> => store.get('encounter', id);
