import type { Filter } from '../schema/filter.ts';
import type { SearchPage } from '../schema/search-page.ts';
import type { Store } from './store.ts';

/**
 * What answers a query, best first, each with its best sentence and why it was found: documents, or with `kind` (in the query
 * or the filter) quotations and other annotations. `include: 'facets'` counts all hits by who, where, about, year, source,
 * kind and form. A query that cannot be read rejects with a `FilterError` whose issues say the place in the query.
 */
export const search = (store: Store, query: string, filter?: Filter): Promise<SearchPage> =>
  store.search(query, filter);
