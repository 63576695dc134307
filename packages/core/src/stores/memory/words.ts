import type { Criteria } from '../../query/criteria.ts';
import { queryHash } from '../../query/cursor.ts';
import { namesIn } from '../../query/entity-names.ts';
import { matches } from '../../query/matches.ts';
import { compareKeys, type SortKey, sortKey } from '../../query/order.ts';
import { type Keyed, pageOf } from '../../query/page-of.ts';
import { projection } from '../../query/projection.ts';
import { nothing, type Properties } from '../../query/properties.ts';
import type { Records } from '../../query/records.ts';
import type { Filter } from '../../schema/filter.ts';
import type { Occurrence } from '../../schema/occurrence.ts';
import type { Page } from '../../schema/page.ts';
import type { Quote } from '../../schema/quote.ts';
import type { Span } from '../../schema/span.ts';
import { wordsAround } from '../../search/context.ts';
import { once } from '../../text/once.ts';
import { criteriaIn } from './criteria-in.ts';
import type { Holding } from './holding.ts';
import { lastAsked } from './last-asked.ts';
import { placesOf } from './places.ts';
import { quotesByDocument } from './quotes-in.ts';

/** Characters of context a side that an occurrence brings. */
const CONTEXT = 300;

/** The words in place, in text order; where they stand in a quotation, whose it is. The filter asks of that quotation. */
export function occurrencesIn(holding: Holding, query: string, filter: Filter): Page<Occurrence> {
  const { records } = holding;
  const hash = queryHash('occurrence', filter, query);
  const found = lastAsked(holding).again(hash, () => everyPlace(holding, query, filter));
  const { items, ...page } = pageOf(found, filter, hash);
  const shown = items.map((place) => occurrenceAt(place, records));
  const projected = shown.map(projection('occurrence', filter, records)) as Occurrence[];
  // what an occurrence names are its speakers: the rest of it is text
  const named = items.flatMap(({ quote }) => (quote ? [speakersOf(quote)] : []));
  return { items: projected, ...page, entities: namesIn(named, holding.directory.name) };
}

/** What is shown of a place. Written out field by field: a thousand are made for a page that is put in order. */
function occurrenceAt({ document, span, quote }: Place, records: Records): Occurrence {
  const { title, source, published } = records.document(document)!.document;
  const { left, match, right } = wordsAround(records.passages(document), span, CONTEXT);
  const when = quote?.when ?? published;
  const shown: Partial<Occurrence> = { document, title };
  if (source.publisher !== undefined) shown.publisher = source.publisher;
  shown.span = span;
  shown.left = left;
  shown.match = match;
  shown.right = right;
  if (quote) shown.quote = quote.id;
  shown.speakers = quote ? [...speakersOf(quote)] : [];
  if (when) shown.when = when;
  return shown as Occurrence;
}

/** Whose words a quotation is; asked for each of its words. */
const speakersOf = once(({ who }: Quote): readonly string[] =>
  who.filter(({ role }) => role === 'speaker').map(({ entity, name }) => entity ?? name),
);

interface Place {
  document: string;
  span: Span;
  quote: Quote | undefined;
}

/** The places that the filter lets through, in order. */
function everyPlace(holding: Holding, query: string, filter: Filter): Keyed<Place>[] {
  const { records } = holding;
  const criteria = criteriaIn(holding, filter, 'quote');
  const places = placesOf(holding, query);
  const outside = outsideQuotes(criteria) && outsideQuotes(places.criteria);
  const quotesOf = quotesByDocument(records);
  const properties = propertiesOfQuotes(holding);
  const { sort } = filter;
  const propertiesAt = ({ document, quote }: Place): Properties =>
    quote ? properties.get(quote.id)! : outOfQuotes(document);
  const asked = [criteria, places.criteria].filter(asksSomething);
  /** Occurrences stand in text order, or by the date of what was said. */
  const dated = (item: Place): SortKey =>
    sort === 'date' || sort === '-date' ? sortKey(sort, propertiesAt(item), records).slice(0, 3) : [];
  const found: Keyed<Place>[] = [];
  for (const { document, span } of places.found) {
    const item: Place = { document, span, quote: quotesOf(document).around(span) };
    if (!item.quote && !outside) continue;
    if (!asked.every((one) => matches(one, propertiesAt(item), records))) continue;
    found.push({ item, key: [...dated(item), document, span.start, span.end] });
  }
  return found.sort((a, b) => compareKeys(a.key, b.key));
}

const asksSomething = ({ choices, range, answering }: Criteria): boolean =>
  range !== undefined || answering !== undefined || Object.keys(choices).length > 0;

/** Keys that a document answers as well as a quotation. */
const ofDocuments: ReadonlySet<string> = new Set(['document', 'source', 'lang']);

/** Whether a filter asks nothing that only a quotation could answer. */
export const outsideQuotes = ({ choices }: Criteria): boolean =>
  Object.keys(choices).every((key) => ofDocuments.has(key));

/** Words outside all quotations have their document's source, language and date, and nothing else. */
export const outOfQuotes = (document: string): Properties => ({
  ...nothing,
  id: '',
  kind: 'document',
  documents: [document],
  text: () => '',
});

/** What can be asked of each quotation, by its id. */
export const propertiesOfQuotes = once(
  (holding: Holding): ReadonlyMap<string, Properties> =>
    new Map(holding.rows('quote').all.map(({ record, properties }) => [record.id, properties])),
);
