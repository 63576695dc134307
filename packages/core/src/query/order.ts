import type { Filter } from '../schema/filter.ts';
import type { RecordKind } from '../schema/kinds.ts';
import { wordsAsked } from '../search/syntax/tree.ts';
import type { Criteria } from './criteria.ts';
import { edtfRange } from './edtf-range.ts';
import { FilterError } from './filter-error.ts';
import { whens } from './matches.ts';
import type { Properties } from './properties.ts';
import type { Records } from './records.ts';

/** Where a record stands in an order: compared part by part, ascending, texts by code unit. */
export type SortKey = readonly (string | number)[];

/** An order records can stand in; `weight` is the most mentioned first. */
export type Order = NonNullable<Filter['sort']> | 'weight';

/** The order of a kind where none is asked for: annotations and documents as the texts run, encounters by date, the rest by weight. */
const usual = (kind: RecordKind): Order =>
  kind === 'encounter' ? 'date' : kind === 'entity' || kind === 'reprise' ? 'weight' : 'document';

/** The order a filter asks for: documents found by words come best first. */
export function orderOf(kind: RecordKind, { sort }: Filter, { query }: Criteria): Order {
  const worded = query !== undefined && wordsAsked(query);
  if (sort === 'relevance' && !worded)
    throw new FilterError([{ parameter: 'sort', message: 'relevance needs words to be found, in q.' }]);
  return sort ?? (worded && kind === 'document' ? 'relevance' : usual(kind));
}

/** Where a record stands in an order. Every key ends with the id, so that the order is total. */
export function sortKey(order: Order, properties: Properties, records: Records, criteria?: Criteria): SortKey {
  const { documents, span, id, weight } = properties;
  const place: SortKey = [span ? documents[0]! : '', span?.start ?? 0, -(span?.end ?? 0), id];
  if (order === 'weight') return [-weight, id];
  if (order === 'document') return span ? place : [documents[0] ?? '', ...place];
  if (order === 'relevance') return [-(criteria?.answering?.score(id) ?? 0), ...place];
  const range = dayRange(properties, records);
  if (!range) return [1, 0, 0, ...place];
  const sign = order === 'date' ? 1 : -1;
  return [0, sign * dayNumber(range.first), sign * dayNumber(range.last), ...place];
}

function dayRange(properties: Properties, records: Records) {
  const [when] = properties.datedByDocument ? whens(properties, records) : [properties.when];
  return when && edtfRange(when.edtf);
}

const dayNumber = (iso: string): number => Number(iso.replaceAll('-', ''));

export function compareKeys(a: SortKey, b: SortKey): number {
  for (let index = 0; index < a.length && index < b.length; index++) {
    const left = a[index]!;
    const right = b[index]!;
    if (left !== right) return left < right ? -1 : 1;
  }
  return a.length - b.length;
}
