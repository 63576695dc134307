import type { Lexicons } from '../schema/lexicons.ts';
import { cities } from './cities.ts';
import { countries } from './countries.ts';
import { regions } from './regions.ts';

/** Countries with demonyms and metonyms, capitals, cities, regions and waters of foreign affairs. */
export const places: Lexicons['places'] = [...countries, ...cities, ...regions];
