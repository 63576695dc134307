import { describe, expect, it } from 'vitest';
import { english } from '../pipeline/english.ts';
import { type EventEntry, Lexicons, type PersonEntry } from '../schema/lexicons.ts';
import { fold } from '../text/fold.ts';

const ID = /^[a-z-]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const { people, offices, organizations, places, events, topics } = english;
const editions = events.flatMap((event) => event.editions);
const officeIds = new Set(offices.map((office) => office.id));
const organizationIds = new Set(organizations.map((organization) => organization.id));
const placeIds = new Set(places.map((place) => place.id));
const countries = new Set(places.flatMap(({ type, country }) => (type === 'country' || type === 'territory' ? [country] : [])));

const repeated = (words: readonly string[]): string[] => words.filter((word, at) => words.indexOf(word) !== at);
/** The first and last day an EDTF date may mean, as text that compares. */
const first = (edtf: string): string => edtf;
const last = (edtf: string): string => edtf + '-99'.repeat(edtf.length === 4 ? 2 : edtf.length === 7 ? 1 : 0);

const held = (office: string, of: string, day: string): string[] => people.filter((person: PersonEntry) => person.terms?.some((term) => term.office === office && term.of === of && term.from !== undefined && first(term.from) <= day && day <= last(term.to ?? '9999-12-31'))).map((person) => person.name);

describe('the English lexicons', () => {
  it('have the shape of the schema', () => {
    expect(Lexicons.safeParse(english).error?.issues.slice(0, 5)).toBeUndefined();
  });

  it.each([
    ['people', people.map(({ id }) => id), 'person/', 1500],
    ['organizations', organizations.map(({ id }) => id), 'organization/', 600],
    ['places', places.map(({ id }) => id), 'place/', 1300],
    ['events and editions', [...events, ...editions].map(({ id }) => id), 'event/', 400],
    ['topics', topics.map(({ id }) => id), 'topic/', 60],
  ])('%s have ids of their own, and slugs', (_, ids, type, atLeast) => {
    expect(repeated(ids)).toEqual([]);
    expect(ids.filter((id) => !ID.test(id) || !id.startsWith(type))).toEqual([]);
    expect(ids.length).toBeGreaterThan(atLeast);
  });

  it('name offices in lower case, once each', () => {
    expect(repeated(offices.map(({ id }) => id))).toEqual([]);
    for (const office of offices) {
      expect(repeated(office.words), office.id).toEqual([]);
      expect(
        office.words.filter((word) => word !== word.toLowerCase()),
        office.id,
      ).toEqual([]);
      if (office.only) expect(countries.has(office.only) || organizationIds.has(office.only), `${office.id}: ${office.only}`).toBe(true);
    }
  });

  it('know the office, the country or body and the order of dates of every term', () => {
    const wrong = people.flatMap(({ id, country, terms = [] }) => [
      ...(country === undefined || countries.has(country) ? [] : [`${id}: ${country}`]),
      ...terms.flatMap(({ office, of, from, to }) => [...(officeIds.has(office) ? [] : [`${id}: ${office}`]), ...(countries.has(of) || organizationIds.has(of) ? [] : [`${id}: ${of}`]), ...(from && to && first(from) > last(to) ? [`${id}: ${from} after ${to}`] : [])]),
    ]);
    expect(wrong).toEqual([]);
  });

  it('give everybody a gender, and a family name where the last word is none', () => {
    expect(people.filter(({ gender }) => gender === undefined).map(({ id }) => id)).toEqual([]);
    expect(people.filter(({ name, family }) => /\b(?:Jr\.?|II|III|IV)$/.test(family ?? name)).map(({ id }) => id)).toEqual([]);
  });

  it('never give one full name to two people', () => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, name, aliases = [] } of people)
      for (const phrase of [name, ...aliases]) {
        const known = owner.get(fold(phrase));
        if (known !== undefined && known !== id) shared.push(`${phrase}: ${known}, ${id}`);
        owner.set(fold(phrase), id);
      }
    expect(shared).toEqual([]);
  });

  const namesOf = (entries: readonly { name: string; aliases?: string[] | undefined }[]): string[] => entries.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  it.each([
    ['organizations', namesOf(organizations)],
    ['places', namesOf(places)],
    ['events', namesOf(events)],
  ])('%s do not share a name', (_, names) => {
    expect(repeated(names)).toEqual([]);
  });

  it('hold editions in the order of their dates, at known places', () => {
    expect(editions.filter(({ place, country }) => !placeIds.has(place) || !countries.has(country)).map(({ id }) => id)).toEqual([]);
    expect(editions.filter(({ start, end }) => end !== undefined && end < start).map(({ id }) => id)).toEqual([]);
    const unordered = ({ editions: all }: EventEntry) => all.some(({ start }, at) => at > 0 && start < all[at - 1]!.start);
    expect(events.filter(unordered).map(({ id }) => id)).toEqual([]);
    expect(events.filter(({ organization }) => organization && !organizationIds.has(organization)).map(({ id }) => id)).toEqual([]);
  });

  it('let a phrase be evidence for one topic only, and keep bare words specific', () => {
    const words = topics.flatMap(({ words }) => words.map(fold));
    expect(repeated(words)).toEqual([]);
    for (const vague of ['war', 'peace', 'talks', 'security', 'aid', 'missile', 'election', 'people', 'russia', 'china']) expect(words).not.toContain(vague);
  });

  it('keep given names capitalised, and hold no country among them', () => {
    const given = [...english.givenNames.f, ...english.givenNames.m];
    expect(given.filter((name) => !/^\p{Lu}/u.test(name))).toEqual([]);
    expect(places.filter(({ type, name }) => type === 'country' && given.includes(name)).map(({ id }) => id)).toEqual([]);
    expect(repeated(english.givenNames.f)).toEqual([]);
    expect(repeated(english.givenNames.m)).toEqual([]);
  });
});

describe('who held an office', () => {
  it.each([
    ['secretary-of-state', 'US', '2021-05-19', ['Antony Blinken']],
    ['secretary-of-state', 'US', '2014-07-01', ['John Kerry']],
    ['president', 'US', '2021-06-16', ['Joe Biden']],
    ['president', 'US', '2018-07-16', ['Donald Trump']],
    ['president', 'RU', '2010-04-08', ['Dmitry Medvedev']],
    ['president', 'RU', '2021-06-16', ['Vladimir Putin']],
    ['foreign-minister', 'RU', '2022-01-21', ['Sergey Lavrov']],
    ['foreign-secretary', 'GB', '2021-05-03', ['Dominic Raab']],
    ['foreign-secretary', 'GB', '2024-01-15', ['David Cameron']],
    ['prime-minister', 'GB', '2022-09-20', ['Liz Truss']],
    ['chancellor', 'DE', '2015-06-08', ['Angela Merkel']],
    ['foreign-minister', 'DE', '2022-05-12', ['Annalena Baerbock']],
    ['foreign-minister', 'CN', '2023-02-18', ['Qin Gang']],
    ['foreign-minister', 'CN', '2023-10-27', ['Wang Yi']],
    ['president', 'TW', '2024-10-10', ['Lai Ching-te']],
    ['prime-minister', 'JP', '2023-05-19', ['Fumio Kishida']],
    ['president', 'UA', '2022-02-24', ['Volodymyr Zelenskyy']],
    ['foreign-secretary', 'MX', '2021-07-01', ['Marcelo Ebrard']],
    ['secretary-general', 'organization/nato', '2022-06-29', ['Jens Stoltenberg']],
    ['secretary-general', 'organization/united-nations', '2010-01-01', ['Ban Ki-moon']],
    ['high-representative', 'organization/european-union', '2021-02-05', ['Josep Borrell']],
    ['spokesperson', 'organization/us-state-department', '2021-11-01', ['Ned Price', 'Jalina Porter']],
    ['press-secretary', 'organization/white-house', '2021-06-16', ['Jen Psaki']],
    ['secretary-of-state', 'US', '1999-01-01', ['Madeleine Albright']],
    ['secretary-of-state', 'GB', '2021-05-03', []],
  ])('%s of %s on %s', (office, of, day, names) => {
    expect(held(office, of, day)).toEqual(names);
  });
});

describe('well-known facts', () => {
  const person = (id: string) => people.find((entry) => entry.id === `person/${id}`);
  const place = (id: string) => places.find((entry) => entry.id === `place/${id}`);

  it.each([
    ['east-asia-summit-2024', '2024-10-11', 'place/vientiane', 'LA'],
    ['g20-2021', '2021-10-30', 'place/rome', 'IT'],
    ['g7-foreign-ministers-meeting-2021-05', '2021-05-03', 'place/london', 'GB'],
    ['g7-foreign-ministers-meeting-2021-12', '2021-12-10', 'place/liverpool', 'GB'],
    ['arctic-council-ministerial-meeting-2021', '2021-05-20', 'place/reykjavik', 'IS'],
    ['geneva-summit-2021-06-16', '2021-06-16', 'place/geneva', 'CH'],
    ['cop26', '2021-10-31', 'place/glasgow', 'GB'],
    ['nato-summit-2023', '2023-07-11', 'place/vilnius', 'LT'],
    ['munich-security-conference-2022', '2022-02-18', 'place/munich', 'DE'],
  ])('%s began on %s in %s', (id, start, where, country) => {
    expect(editions.find((edition) => edition.id === `event/${id}`)).toMatchObject({ start, place: where, country });
  });

  it.each([
    ['netherlands', 'NL', 'Dutch'],
    ['philippines', 'PH', 'Filipino'],
    ['switzerland', 'CH', 'Swiss'],
    ['united-arab-emirates', 'AE', 'Emirati'],
    ['laos', 'LA', 'Laotian'],
    ['thailand', 'TH', 'Thai'],
    ['united-kingdom', 'GB', 'British'],
    ['niger', 'NE', 'Nigerien'],
    ['myanmar', 'MM', 'Burmese'],
    ['denmark', 'DK', 'Danes'],
  ])('place/%s is %s; its people are %s', (id, country, demonym) => {
    expect(place(id)).toMatchObject({ country, type: 'country' });
    expect(place(id)?.demonyms).toContain(demonym);
  });

  it.each([
    ['russia', 'Kremlin'],
    ['united-states', 'Washington'],
    ['united-kingdom', 'Downing Street'],
    ['ukraine', 'Kiev'],
    ['china', 'Beijing'],
  ])('place/%s is meant by "%s"', (id, metonym) => {
    expect(place(id)?.metonyms).toContain(metonym);
  });

  it.each(['Vaduz', 'Monaco', 'Pretoria', 'Washington, D.C.'])('%s is a place', (name) => {
    expect(places.some((entry) => entry.name === name)).toBe(true);
  });

  it.each([
    ['xi-jinping', 'Xi'],
    ['mohammed-bin-salman', 'bin Salman'],
    ['jean-yves-le-drian', 'Le Drian'],
    ['ursula-von-der-leyen', 'von der Leyen'],
    ['ban-ki-moon', 'Ban'],
  ])('person/%s alone is "%s"', (id, family) => {
    expect(person(id)?.family).toBe(family);
  });

  it.each(['Reading', 'Nice', 'Mobile', 'Male', 'March', 'Of'])('%s is no place: the word is too common', (word) => {
    expect(places.some(({ name, aliases = [] }) => name === word || aliases.includes(word))).toBe(false);
  });
});
