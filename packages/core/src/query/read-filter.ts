import type { Filter } from '../schema/filter.ts';
import { filterKeys } from '../search/syntax/keys.ts';
import { nearest } from '../text/nearest.ts';
import { FilterError, type FilterIssue } from './filter-error.ts';

const single: ReadonlySet<string> = new Set(['since', 'until', 'q', 'sort', 'limit', 'cursor']);

/**
 * A filter from the texts of a URL's query or of command-line options. Unknown keys, a second value where there is one, and
 * a limit that is no number throw a `FilterError`; what the values mean is for the store to say.
 */
export function readFilter(given: Readonly<Record<string, string | readonly string[] | undefined>>): Filter {
  const issues: FilterIssue[] = [];
  const filter: Record<string, unknown> = {};
  for (const [parameter, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const values = typeof value === 'string' ? [value] : value;
    if (!(filterKeys as readonly string[]).includes(parameter)) {
      const [suggestion] = nearest(parameter, filterKeys, 1);
      issues.push({ parameter, message: 'is unknown.', ...(suggestion ? { suggestion } : {}) });
    } else if (!single.has(parameter)) filter[parameter] = values.length === 1 ? values[0] : [...values];
    else if (values.length !== 1) issues.push({ parameter, message: 'takes one value.' });
    else if (parameter !== 'limit') filter[parameter] = values[0];
    else if (/^\d{1,3}$/.test(values[0]!)) filter[parameter] = Number(values[0]);
    else issues.push({ parameter, message: 'must be a whole number from 0 to 100.' });
  }
  if (issues.length > 0) throw new FilterError(issues);
  return filter as Filter;
}
