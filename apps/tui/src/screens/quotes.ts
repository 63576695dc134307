import { type EntityNames, type Quote, quotes } from '@readout/core';
import { createElement as h, type ReactNode } from 'react';
import { List } from '../components/list.ts';
import { filterLine } from '../filter-line.ts';
import { useBrowser } from '../hooks/use-browser.ts';
import { usePages } from '../hooks/use-reading.ts';
import { place } from '../place.ts';
import { annotationFacts } from '../views/annotation-facts.ts';
import { quoteRow } from '../views/quote-row.ts';

/** Who said what: every quotation, in the order of the texts. */
export function Quotes(): ReactNode {
  const { store, here } = useBrowser();
  const pages = usePages(`quotes ${here.filter ?? ''}`, async (cursor) =>
    quotes(store, { limit: 50, ...filterLine(here.filter), ...(cursor ? { cursor } : {}) }),
  );
  return h(List<Quote>, {
    title: 'Quotes',
    pages,
    draw: quoteRow,
    beside: (quote, entities: EntityNames, columns) =>
      annotationFacts(quote, { entities, encounters: new Map() }, columns),
    open: (quote) => place('reader', { id: quote.document, cursor: quote.span.start, annotation: quote.id }),
    cites: ({ id }) => id,
    empty: here.filter
      ? 'No quotation is let through. Press f to change the filter.'
      : 'Nobody is quoted in this corpus.',
    airy: true,
  });
}
