import type { LineOrder } from '../../schema/concordance.ts';
import type { Filter } from '../../schema/filter.ts';
import { nearest } from '../../text/nearest.ts';
import { FilterError } from '../filter-error.ts';
import { lineOrders } from '../values.ts';

/** The orders a whole list may have, which a store gives: these need no line to be read first. */
const whole = ['date', '-date', 'document', 'relevance'] as const;

/**
 * The order of lines as it is typed: `l1,r1` is an order of the lines, `date` or `-date` alone one that every list has and belongs
 * into the filter. Throws a `FilterError` for what is neither.
 */
export function readLineOrder(typed: string | readonly string[]): {
  sort?: LineOrder[];
  filter: Pick<Filter, 'sort'>;
} {
  const asked = [typed]
    .flat()
    .flatMap((value) => value.split(','))
    .map((value) => value.trim());
  const [first] = asked;
  const alone = asked.length === 1 ? whole.find((one) => one === first) : undefined;
  if (alone !== undefined) return { filter: { sort: alone } };
  const issues = asked
    .filter((one) => !(lineOrders as readonly string[]).includes(one))
    .map((one) => {
      const [near] = nearest(one, lineOrders, 1);
      return {
        parameter: 'sort',
        message: `“${one}” is none of ${lineOrders.join(', ')}.`,
        ...(near ? { suggestion: near } : {}),
      };
    });
  if (issues.length > 0) throw new FilterError(issues);
  return { sort: asked as LineOrder[], filter: {} };
}
