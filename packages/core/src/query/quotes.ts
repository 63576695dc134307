import type { Filter } from '../schema/filter.ts';
import type { Page } from '../schema/page.ts';
import type { Quote } from '../schema/quote.ts';
import type { Store } from './store.ts';

/** Who said what: quotations, in the order of the texts. */
export const quotes = (store: Store, filter?: Filter): Promise<Page<Quote>> => store.find('quote', filter);
