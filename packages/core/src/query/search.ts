import type { Filter } from '../schema/filter.ts';
import type { Hit } from '../schema/hit.ts';
import type { Page } from '../schema/page.ts';
import type { Store } from './store.ts';

/** Documents that hold every word of the query, best first, with their best sentence; words in marks are a phrase. */
export const search = (store: Store, query: string, filter?: Filter): Promise<Page<Hit>> => store.search(query, filter);
