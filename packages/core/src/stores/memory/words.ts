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
import { byPosition, contains } from '../../text/spans.ts';
import { criteriaIn } from './criteria-in.ts';
import type { Holding } from './holding.ts';
import { lastAsked } from './last-asked.ts';
import { placesOf } from './places.ts';

/** Characters of context a side that an occurrence brings. */
const CONTEXT = 300;

/** The words in place, in text order; where they stand in a quotation, whose it is. The filter asks of that quotation. */
export function occurrencesIn(holding: Holding, query: string, filter: Filter): Page<Occurrence> {
  const { records } = holding;
  const hash = queryHash('occurrence', filter, query);
  const found = lastAsked(holding).again(hash, () => everyPlace(holding, query, filter));
  const { items, ...page } = pageOf(found, filter, hash);
  const shown = items.map(({ document, span, quote }): Occurrence => {
    const { title, source, published } = records.document(document)!.document;
    const when = quote?.when ?? published;
    return {
      document,
      title,
      ...(source.publisher === undefined ? {} : { publisher: source.publisher }),
      span,
      ...wordsAround(records.passages(document), span, CONTEXT),
      ...(quote ? { quote: quote.id } : {}),
      speakers: quote
        ? quote.who.filter(({ role }) => role === 'speaker').map(({ entity, name }) => entity ?? name)
        : [],
      ...(when ? { when } : {}),
    };
  });
  const projected = shown.map(projection('occurrence', filter, records)) as Occurrence[];
  return { items: projected, ...page, entities: namesIn(shown, holding.directory.name) };
}

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
  /** Occurrences stand in text order, or by the date of what was said. */
  const dated = (item: Place): SortKey =>
    sort === 'date' || sort === '-date' ? sortKey(sort, propertiesAt(item), records).slice(0, 3) : [];
  return places.found
    .map((place): Place => ({ ...place, quote: innermost(quotesOf(place.document), place.span) }))
    .filter((item) => {
      if (!item.quote && !outside) return false;
      const asked = propertiesAt(item);
      return matches(criteria, asked, records) && matches(places.criteria, asked, records);
    })
    .map((item) => ({ item, key: [...dated(item), item.document, item.span.start, item.span.end] }))
    .sort((a, b) => compareKeys(a.key, b.key));
}

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

/** The quotations of each document, in text order, sorted once. */
export const quotesByDocument = once((records: Records): ((document: string) => readonly Quote[]) => {
  const found = new Map<string, readonly Quote[]>();
  return (id) => {
    let quotes = found.get(id);
    if (!quotes) {
      const annotations = records.document(id)?.annotations ?? [];
      quotes = annotations
        .filter((annotation) => annotation.kind === 'quote')
        .sort((a, b) => byPosition(a.span, b.span));
      found.set(id, quotes);
    }
    return quotes;
  };
});

/** What can be asked of each quotation, by its id. */
export const propertiesOfQuotes = once(
  (holding: Holding): ReadonlyMap<string, Properties> =>
    new Map(holding.rows('quote').all.map(({ record, properties }) => [record.id, properties])),
);

/** The smallest quotation in whose content a place lies. */
function innermost(quotes: readonly Quote[], place: { start: number; end: number }): Quote | undefined {
  let best: Quote | undefined;
  for (const quote of quotes) {
    if (quote.span.start > place.start) break;
    if (quote.form === 'scare' || !quote.content.some((content) => contains(content, place))) continue;
    if (!best || quote.span.end - quote.span.start < best.span.end - best.span.start) best = quote;
  }
  return best;
}
