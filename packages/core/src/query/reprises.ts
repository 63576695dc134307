import type { Filter } from '../schema/filter.ts';
import type { EntityNames, Page } from '../schema/page.ts';
import type { Quote } from '../schema/quote.ts';
import type { Reprise } from '../schema/reprise.ts';
import type { Retelling } from '../schema/retelling.ts';
import type { Store } from './store.ts';
import { speakers } from './who.ts';

/** The same words again: each with everybody who printed them and as whose, the most retold first. */
export async function reprises(store: Store, filter?: Filter): Promise<Page<Retelling>> {
  const page = await store.find('reprise', filter);
  const items = await Promise.all(page.items.map((reprise) => retold(store, reprise)));
  const entities: EntityNames = { ...page.entities };
  const ids = new Set(items.flatMap(({ tellings }) => tellings.flatMap((telling) => telling.speakers)));
  const named = [...ids].filter((id) => id.includes('/')).sort();
  for (const found of await Promise.all(named.map((id) => store.get('entity', id))))
    if (found) entities[found.id] = { name: found.name, type: found.type };
  return { ...page, items, entities };
}

/** One reprise with its tellings, the longest first. `undefined` where there is none of that id. */
export async function reprise(store: Store, id: string): Promise<Retelling | undefined> {
  const found = await store.get('reprise', id);
  return found && retold(store, found);
}

async function retold(store: Store, { id, text, quotes }: Reprise): Promise<Retelling> {
  const found = await Promise.all(quotes.map((quote) => store.get('quote', quote)));
  const tellings = await Promise.all(
    found.filter((quote) => quote !== undefined).map((quote) => telling(store, quote)),
  );
  return { id, text, documents: new Set(tellings.map(({ document }) => document)).size, tellings };
}

async function telling(store: Store, quote: Quote): Promise<Retelling['tellings'][number]> {
  const document = await store.get('document', quote.document);
  const publisher = document?.source.publisher;
  const when = document?.published;
  return {
    quote: quote.id,
    document: quote.document,
    ...(publisher === undefined ? {} : { publisher }),
    ...(when ? { when } : {}),
    speakers: speakers(quote).map(({ entity, name }) => entity ?? name),
    text: quote.text,
  };
}
