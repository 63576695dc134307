import { expect, it } from 'vitest';
import { english } from '../pipeline/english.ts';
import { countryName, isCountryId } from './country-name.ts';

it('knows a country of the lexicon from any other place by its id', () => {
  const wrong = english.places.filter(
    ({ id, type, country }) =>
      (type === 'capital' || country !== undefined) &&
      ['country', 'capital'].includes(type) &&
      isCountryId(id) !== (type === 'country'),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

it('names every country as the lexicon does', () => {
  const wrong = english.places.filter(
    ({ name, type, country }) => type === 'country' && country && countryName(country) !== name,
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
