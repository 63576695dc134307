import type { Entity } from '../schema/entity.ts';
import { isCountryId } from './country-name.ts';

/** Whether a place is a country, and so a wider answer to "where" than a city in it. */
export const isCountry = isCountryId;

/** Place → country (ISO 3166-1), from the entities that say so. */
export const placeIndex = (entities: readonly Entity[]): Map<string, string> =>
  new Map(entities.flatMap(({ id, type, country }) => (type === 'place' && country ? [[id, country] as const] : [])));

/** The country a place lies in; the place itself where that is not known. */
export const countryIn = (places: ReadonlyMap<string, string>, place: string): string => places.get(place) ?? place;
