import type { Filter } from '../schema/filter.ts';
import type { RecordKind } from '../schema/kinds.ts';
import { countTerms } from '../search/terms.ts';
import type { Criteria } from './criteria.ts';
import { edtfRange } from './edtf-range.ts';
import { FilterError } from './filter-error.ts';
import { whens } from './matches.ts';
import type { Properties } from './properties.ts';
import type { Records } from './records.ts';

/** Where a record stands in an order: compared part by part, ascending, texts by code unit. */
export type SortKey = readonly (string | number)[];

type Sort = NonNullable<Filter['sort']>;

/** The order of a kind where none is asked for: annotations and documents as the texts run, encounters by date, the rest by weight. */
const usual = (kind: RecordKind): Sort | 'weight' =>
  kind === 'encounter' ? 'date' : kind === 'entity' || kind === 'reprise' ? 'weight' : 'document';

/** What puts records of a kind in order. Every key ends with the id, so that the order is total. */
export function sortKeyOf(
  kind: RecordKind,
  { sort = undefined as Sort | undefined },
  criteria: Criteria,
  records: Records,
): (properties: Properties) => SortKey {
  const order = sort ?? (criteria.terms.length > 0 && kind === 'document' ? 'relevance' : usual(kind));
  if (order === 'relevance' && criteria.terms.length === 0)
    throw new FilterError([{ parameter: 'sort', message: 'relevance needs words to be found, in q.' }]);
  const place = (properties: Properties): SortKey => [
    properties.span ? properties.documents[0]! : '',
    properties.span?.start ?? 0,
    -(properties.span?.end ?? 0),
    properties.id,
  ];
  return (properties) => {
    if (order === 'weight') return [-properties.weight, properties.id];
    if (order === 'relevance') return [-relevance(properties, criteria), ...place(properties)];
    if (order === 'document')
      return properties.span ? place(properties) : [properties.documents[0] ?? '', ...place(properties)];
    const range = dayRange(properties, records);
    if (!range) return [1, 0, 0, ...place(properties)];
    const sign = order === 'date' ? 1 : -1;
    return [0, sign * dayNumber(range.first), sign * dayNumber(range.last), ...place(properties)];
  };
}

function dayRange(properties: Properties, records: Records) {
  const [when] = properties.datedByDocument ? whens(properties, records) : [properties.when];
  return when && edtfRange(when.edtf);
}

const dayNumber = (iso: string): number => Number(iso.replaceAll('-', ''));

/** How much of a record the words are: found words, the shorter text first. */
function relevance(properties: Properties, criteria: Criteria): number {
  const text = properties.text();
  const found = countTerms(text, criteria.terms) ?? 0;
  return found / (found + 1 + text.length / 500);
}

export function compareKeys(a: SortKey, b: SortKey): number {
  for (let index = 0; index < a.length && index < b.length; index++) {
    const left = a[index]!;
    const right = b[index]!;
    if (left !== right) return left < right ? -1 : 1;
  }
  return a.length - b.length;
}
