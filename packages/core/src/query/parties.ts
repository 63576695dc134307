import { countryName } from '../corpus/country-name.ts';
import type { Entity, Office } from '../schema/entity.ts';
import type { When } from '../schema/when.ts';
import { slug } from '../text/fold.ts';
import { type DayRange, edtfRange, rangesOverlap } from './edtf-range.ts';

/** A country or body somebody speaks for. */
export interface Party {
  id: string;
  name: string;
}

/** The country of an ISO 3166-1 code: the place of the corpus that is called so, else one by its English name. */
export function countryOf(code: string, places: readonly Entity[]): Party {
  const inCountry = places.filter(({ country }) => country === code);
  const usual = countryName(code);
  const called = (names: readonly string[]): boolean => names.some((name) => slug(name) === slug(usual));
  const country =
    inCountry.find(({ id, name }) => id === `place/${slug(usual)}` || called([name])) ??
    inCountry.find(({ aliases }) => called(aliases.map(({ text }) => text))) ??
    inCountry.find(({ aliases }) => aliases.some(({ reason }) => reason === 'demonym'));
  return country ? { id: country.id, name: country.name } : { id: `place/${slug(usual)}`, name: usual };
}

/**
 * The countries and bodies an entity speaks for on a day: a country or body for itself, a ministry for its country, a
 * person by office (those held on the day, where one is known to have been), else by nationality.
 */
export function partiesOf(
  entity: Entity,
  when: When | undefined,
  known: { places: readonly Entity[]; name: (id: string) => string },
): Party[] {
  const country = entity.country === undefined ? [] : [countryOf(entity.country, known.places)];
  if (entity.type !== 'person')
    return country.length > 0 && isOfState(entity) ? country : [{ id: entity.id, name: entity.name }];
  const day = when && edtfRange(when.edtf);
  const held = day ? entity.offices.filter((office) => rangesOverlap(term(office), day)) : [];
  const offices = held.length > 0 ? held : entity.offices;
  const parties = offices.flatMap((office): Party[] => {
    if (office.country !== undefined) return [countryOf(office.country, known.places)];
    return office.organization === undefined
      ? []
      : [{ id: office.organization, name: known.name(office.organization) }];
  });
  return parties.length > 0 ? distinct(parties) : country;
}

/** Words of a body that acts for its state; a newspaper or company speaks for itself. */
const STATE =
  /\b(?:administration|army|cabinet|congress|defen[cs]e|department|embassy|forces|government|kremlin|ministry|national council|navy|office|parliament|pentagon|presidency|secretariat|security council|senate|white house)\b/i;

const isOfState = ({ type, name }: Entity): boolean => type === 'place' || STATE.test(name);

const term = ({ from, to }: Office): DayRange => ({
  first: (from && edtfRange(from)?.first) ?? '0000-01-01',
  last: (to && edtfRange(to)?.last) ?? '9999-12-31',
});

const distinct = (parties: readonly Party[]): Party[] => [
  ...new Map(parties.map((party) => [party.id, party])).values(),
];
