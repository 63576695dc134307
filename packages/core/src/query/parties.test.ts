import { expect, it } from 'vitest';
import { english } from '../pipeline/english.ts';
import type { Entity } from '../schema/entity.ts';
import { countryOf, partiesOf } from './parties.ts';

it('every country of the lexicon is found by its code alone', () => {
  const countries = english.places.filter(({ type, country }) => type === 'country' && country !== undefined);
  const others = countries.filter(({ id, country }) => countryOf(country!, []).id !== id).map(({ id }) => id);
  expect(countries.length).toBeGreaterThan(150);
  expect(others).toEqual([]);
});

const person = (rest: Partial<Entity>): Entity => ({
  id: 'person/x',
  type: 'person',
  name: 'X',
  aliases: [],
  offices: [],
  counts: {},
  ...rest,
});
const body = (name: string): Entity => person({ id: 'organization/y', type: 'organization', name, country: 'US' });
const ambassadorThenMinister = person({
  country: 'DE',
  offices: [
    { title: 'Ambassador', organization: 'organization/nato', to: '2019' },
    { title: 'Foreign Minister', country: 'CZ', from: '2020-01' },
  ],
});

it.each<[string, Entity, string | undefined, string[]]>([
  ['the office held on the day', ambassadorThenMinister, '2018-03', ['organization/nato']],
  ['the office held later', ambassadorThenMinister, '2021', ['place/czech-republic']],
  [
    'every office where no day is known',
    ambassadorThenMinister,
    undefined,
    ['organization/nato', 'place/czech-republic'],
  ],
  ['nationality without an office', person({ country: 'DE' }), '2021', ['place/germany']],
  ['nothing', person({}), '2021', []],
  ['a body for itself', person({ id: 'organization/nato', type: 'organization' }), '2021', ['organization/nato']],
  ['a ministry for its country', body('State Department'), '2021', ['place/united-states']],
  ['a newspaper for itself', body('The Daily Post'), '2021', ['organization/y']],
  ['a capital for its country', person({ id: 'place/moscow', type: 'place', country: 'RU' }), '2021', ['place/russia']],
])('speaks for: %s', (_, entity, edtf, expected) => {
  const when = edtf === undefined ? undefined : { edtf, basis: 'explicit' as const, confidence: 1 };
  expect(partiesOf(entity, when, { places: [], name: (id) => id }).map(({ id }) => id)).toEqual(expected);
});
