import { type Encounter, type Entity, type EntityNames, encounters, entity, type Quote, quotes } from '@readout/core';
import { createElement as h, type ReactNode } from 'react';
import { Entries, type Entry } from '../components/entries.ts';
import { useBrowser } from '../hooks/use-browser.ts';
import { useOne, usePages } from '../hooks/use-reading.ts';
import { line, piece } from '../layout/line.ts';
import { count } from '../listing.ts';
import { place } from '../place.ts';
import type { One, Pages } from '../resource.ts';
import { encounterRow } from '../views/encounter-row.ts';
import { entityFacts } from '../views/entity-row.ts';
import { quoteRow } from '../views/quote-row.ts';

interface Found {
  entity: Entity;
  met: Pages<Encounter>;
  said: Pages<Quote>;
  about: Pages<Quote>;
}

/** Somebody or something: aliases with their reasons, offices, whom they met, all they said, all that was said of them. */
export function EntityScreen(): ReactNode {
  const { store, here } = useBrowser();
  const id = here.id ?? '';
  const next = (cursor: string | undefined) => ({ limit: 50, ...(cursor ? { cursor } : {}) });
  const read = useOne(`entity ${id}`, async () => {
    const found = await entity(store, id);
    if (!found) throw new Error(`There is no entity ${id} in this corpus.`);
    return found;
  });
  const met = usePages(`met ${id}`, (cursor) => encounters(store, { who: id, ...next(cursor) }));
  const said = usePages(`said ${id}`, (cursor) => quotes(store, { speaker: id, ...next(cursor) }));
  const about = usePages(`about ${id}`, (cursor) => quotes(store, { about: id, ...next(cursor) }));
  const lists = [met, said, about];
  const error = read.error ?? lists.find((one) => one.error !== undefined)?.error;
  const there = read.value !== undefined && lists.every(({ total }) => total !== undefined);
  const found: One<Found> =
    error !== undefined ? { error } : there ? { value: { entity: read.value!, met, said, about } } : {};
  const more = (): void => lists.find(({ items, total }) => total !== undefined && items.length < total)?.more();
  return h(Entries<Found>, { title: read.value?.name ?? id, read: found, entries, more });
}

function entries({ entity: one, met, said, about }: Found, columns: number): Entry[] {
  const heading = (title: string): Entry => ({ lines: [line(piece(title, 'heading')), []] });
  const quoted = ({ items, entities }: Pages<Quote>): Entry[] =>
    items.map((quote) => ({
      lines: spaced(quote, entities, columns),
      open: place('reader', { id: quote.document, cursor: quote.span.start, annotation: quote.id }),
      cites: quote.id,
    }));
  const all = <T>(title: string, what: string, { total = 0 }: Pages<T>, list: Entry[]): Entry[] =>
    total > 0 ? [heading(`${title} · ${count(total, what)}`), ...list] : [];
  return [
    ...entityFacts(one, columns).map((text) => ({ lines: [text], cites: one.id })),
    { lines: [[]], cites: one.id },
    ...all(
      'Met',
      'encounters',
      met,
      met.items.map((encounter) => ({
        lines: [...encounterRow(encounter, 0, met.entities, columns), []],
        open: place('sides', { id: encounter.id }),
        cites: encounter.id,
      })),
    ),
    ...all('Said', 'quotations', said, quoted(said)),
    ...all('Spoken of', 'quotations', about, quoted(about)),
  ];
}

const spaced = (quote: Quote, entities: EntityNames, columns: number) => [...quoteRow(quote, entities, columns), []];
