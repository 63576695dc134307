import { document, type EntityNames, entity, type Quote, type Store } from '@readout/core';
import { createElement as h, type ReactNode } from 'react';
import { Entries, type Entry, textEntries } from '../components/entries.ts';
import { useBrowser } from '../hooks/use-browser.ts';
import { useOne } from '../hooks/use-reading.ts';
import { line, piece } from '../layout/line.ts';
import { type Place, place } from '../place.ts';
import type { Style } from '../theme.ts';
import { annotationFacts, type Known } from '../views/annotation-facts.ts';
import { contentOf } from '../views/quote.ts';
import { named, styleOf, withRole } from '../views/who.ts';

interface Found {
  quote: Quote;
  known: Known;
  title: string;
}

/** A quotation by itself: its words, everything it leads to, its record. */
export function Quotation(): ReactNode {
  const { store, here } = useBrowser();
  const id = here.id ?? '';
  const read = useOne(`quotation ${id}`, () => find(store, id));
  return h(Entries<Found>, { title: 'Quotation', read, entries });
}

function entries({ quote, known, title }: Found, columns: number): Entry[] {
  const cites = { cites: quote.id };
  const to = links(quote, known, title);
  const open = to[0]?.open;
  const blank: Entry = { lines: [[]], ...cites };
  return [
    ...textEntries(line(piece(contentOf(quote), quote.marked ? 'said' : 'indirect')), columns, {
      ...cites,
      ...(open ? { open } : {}),
    }),
    blank,
    ...to.map((entry) => ({ ...entry, ...cites })),
    blank,
    ...annotationFacts(quote, known, columns)
      .slice(2)
      .map((text) => ({ lines: [text], ...cites })),
    { lines: [[piece(quote.id, 'id')]], ...cites },
  ];
}

async function find(store: Store, id: string): Promise<Found> {
  const quote = await store.get('quote', id);
  if (!quote) throw new Error(`There is no quotation ${id} in this corpus.`);
  const [article, meetings, entities] = await Promise.all([
    document(store, quote.document),
    Promise.all(quote.encounters.map(({ encounter }) => store.get('encounter', encounter))),
    namesIn(store, quote),
  ]);
  const encounters = new Map(meetings.flatMap((one) => (one ? [[one.id, one.name] as const] : [])));
  return { quote, title: article?.document.title || quote.document, known: { entities, encounters } };
}

async function namesIn(store: Store, { who, about, where }: Quote): Promise<EntityNames> {
  const ids = new Set([...who.flatMap(({ entity: one }) => one ?? []), ...about, ...where].filter(isEntity));
  const found = await Promise.all([...ids].map((one) => entity(store, one)));
  return Object.fromEntries(found.flatMap((one) => (one ? [[one.id, { name: one.name, type: one.type }]] : [])));
}

const isEntity = (id: string): boolean => !id.startsWith('topic/');

/** Where one can go from a quotation, a line each. */
function links(quote: Quote, { entities, encounters }: Known, title: string): Entry[] {
  const to = (what: string, name: string, style: Style, open: Place): Entry => ({
    lines: [line(piece('→ ', 'key'), piece(`${what} `, 'quiet'), piece(name, style))],
    open,
  });
  const people = withRole(quote.who, 'speaker', 'addressee', 'relayer').flatMap(({ entity: one }) => one ?? []);
  const others = quote.about.filter((id) => isEntity(id) && !people.includes(id));
  return [
    ...quote.encounters.map(({ encounter, relation }) => {
      const name = encounters.get(encounter) ?? encounter;
      return to(relation === 'at' ? 'said at' : 'said about', name, 'event', place('sides', { id: encounter }));
    }),
    to(
      'in its article',
      title,
      'strong',
      place('reader', { id: quote.document, cursor: quote.span.start, annotation: quote.id }),
    ),
    ...[...new Set(people)].map((id) =>
      to('everything of', named(id, entities).text, styleOf(id), place('entity', { id })),
    ),
    ...others.map((id) => to('about', named(id, entities).text, styleOf(id), place('entity', { id }))),
    ...quote.about
      .filter((id) => !isEntity(id))
      .map((id) => to('quotations about', topicName(id), 'topic', place('quotes', { filter: `about:${id}` }))),
  ];
}

const topicName = (id: string): string => id.slice(id.indexOf('/') + 1).replaceAll('-', ' ');
