import { english } from '../pipeline/english.ts';
import type { Entity } from '../schema/entity.ts';

const countries: ReadonlySet<string> = new Set(
  english.places.filter(({ type }) => type === 'country').map(({ id }) => id),
);

/** Whether a place is a country, and so a wider answer to "where" than a city in it. */
export const isCountry = (place: string): boolean => countries.has(place);

/** Place → country (ISO 3166-1), from the entities that say so. */
export const placeIndex = (entities: readonly Entity[]): Map<string, string> =>
  new Map(entities.flatMap(({ id, type, country }) => (type === 'place' && country ? [[id, country] as const] : [])));

/** The country a place lies in; the place itself where that is not known. */
export const countryIn = (places: ReadonlyMap<string, string>, place: string): string => places.get(place) ?? place;
