import type { Encounter } from '../schema/encounter.ts';
import type { Entity } from '../schema/entity.ts';
import type { Quote } from '../schema/quote.ts';
import type { Sides } from '../schema/sides.ts';
import { all } from './all.ts';
import { type Party, partiesOf } from './parties.ts';
import type { Store } from './store.ts';
import { speakers } from './who.ts';

/**
 * What each party to an encounter said, next to each other. A speaker whose office belongs to a participant's country or
 * body speaks on that side; what was said at the encounter stands before what was said about it; everybody else stands
 * under `others`. An interviewer is no party. Somebody who speaks for two parties ("both ministers") stands on both sides.
 */
export async function sides(store: Store, encounterId: string): Promise<Sides | undefined> {
  const encounter = await store.get('encounter', encounterId);
  if (!encounter) return undefined;
  const quotes: Quote[] = [];
  for await (const quote of all(store, 'quote', { encounter: encounterId, sort: 'document' })) quotes.push(quote);
  const partiesFor = await partyFinder(store, encounter, quotes);

  const found = new Map<string, Sides['sides'][number]>();
  for (const { entity } of encounter.participants.filter(({ role }) => role !== 'interviewer'))
    for (const { id, name } of entity === undefined ? [] : partiesFor(entity))
      if (!found.has(id)) found.set(id, { party: id, name, speakers: [], quotes: [] });

  const others: Quote[] = [];
  for (const quote of atFirst(quotes, encounterId)) {
    let placed = false;
    for (const { entity } of speakers(quote)) {
      for (const { id } of entity === undefined ? [] : partiesFor(entity)) {
        const side = found.get(id);
        if (!side) continue;
        placed = true;
        if (!side.speakers.includes(entity!)) side.speakers.push(entity!);
        if (!side.quotes.includes(quote)) side.quotes.push(quote);
      }
    }
    if (!placed) others.push(quote);
  }
  return { encounter, sides: [...found.values()], others };
}

const isAt = ({ encounters }: Quote, id: string): boolean =>
  encounters.some(({ encounter, relation }) => encounter === id && relation === 'at');

const atFirst = (quotes: readonly Quote[], id: string): Quote[] => [
  ...quotes.filter((quote) => isAt(quote, id)),
  ...quotes.filter((quote) => !isAt(quote, id)),
];

/** The parties of everybody who takes part or speaks, looked up once. */
async function partyFinder(
  store: Store,
  encounter: Encounter,
  quotes: readonly Quote[],
): Promise<(id: string) => Party[]> {
  const ids = new Set([...encounter.participants, ...quotes.flatMap(speakers)].flatMap(({ entity }) => entity ?? []));
  const entities = new Map<string, Entity>();
  for (const entity of await Promise.all(Array.from(ids, (id) => store.get('entity', id))))
    if (entity) entities.set(entity.id, entity);
  const places: Entity[] = [];
  for await (const place of all(store, 'entity', { kind: 'place' })) places.push(place);
  const organizations = new Set(
    [...entities.values()].flatMap(({ offices }) => offices.flatMap(({ organization }) => organization ?? [])),
  );
  const bodies = new Map(
    await Promise.all(
      Array.from(organizations, async (id) => {
        const found = await store.get('entity', id);
        return [id, found?.name ?? id.slice(id.indexOf('/') + 1)] as const;
      }),
    ),
  );
  const parties = new Map<string, Party[]>();
  for (const [id, entity] of entities)
    parties.set(id, partiesOf(entity, encounter.when, { places, name: (body) => bodies.get(body) ?? body }));
  return (id) => parties.get(id) ?? [];
}
