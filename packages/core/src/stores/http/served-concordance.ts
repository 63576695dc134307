import type { ConcordanceOptions } from '../../query/concordance/concordance-options.ts';
import type { Filter } from '../../schema/filter.ts';

/** The widest context the API serves, in characters or words each side. */
export const WIDEST = 500;
/** The largest page it serves. */
const LARGEST_PAGE = 100;
/** The largest sample it draws. */
const LARGEST_SAMPLE = 20_000;

const within = (value: number | undefined, least: number, most: number): boolean =>
  value === undefined || (Number.isInteger(value) && value >= least && value <= most);

/** Whether the API answers a concordance as it is asked for. It takes one query and one order; what it does not take is put together from occurrences. */
export const isServed = (
  { limit, q, sort: asList }: Filter,
  { window, sample, seed, sort }: ConcordanceOptions,
): boolean =>
  q === undefined &&
  (asList === undefined || sort === undefined) &&
  (sort === undefined || sort.length > 0) &&
  within(limit, 0, LARGEST_PAGE) &&
  within(window, 0, WIDEST) &&
  within(sample, 1, LARGEST_SAMPLE) &&
  within(seed, 0, Number.MAX_SAFE_INTEGER);
