import * as z from 'zod';
import { Count } from './count.ts';
import { Hit } from './hit.ts';
import { Page } from './page.ts';
import { Span } from './span.ts';

/** What a search counts its hits by. */
export const facetKeys = ['who', 'where', 'about', 'year', 'source', 'kind', 'form'] as const;

/** How many of all hits share each value, most first, ten a key at most. */
export const Facets = z.object(
  Object.fromEntries(facetKeys.map((key) => [key, z.array(Count)])) as Record<
    (typeof facetKeys)[number],
    z.ZodArray<typeof Count>
  >,
);
export type Facets = z.infer<typeof Facets>;

/** Something to know of how a query was understood. `at` is where in the query. */
export const SearchNote = z.object({ message: z.string(), at: Span.optional() });
export type SearchNote = z.infer<typeof SearchNote>;

const more = {
  facets: Facets.optional().describe('with include=facets'),
  suggestion: z.string().optional().describe('the query as it may have been meant, where a word stands nowhere'),
  notes: z.array(SearchNote).optional(),
};

/** A page of hits, with what a search knows beside. */
export interface SearchPage extends Page<Hit> {
  facets?: Facets;
  suggestion?: string;
  notes?: SearchNote[];
}
export const SearchPage = Page(Hit).extend(more);
/** What a page of hits may have beside its hits. */
export const SearchExtras = z.object(more);
