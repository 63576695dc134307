import type {
  EventEntry,
  Lexicons,
  OfficeEntry,
  OrganizationEntry,
  PersonEntry,
  PlaceEntry,
} from '../../schema/lexicons.ts';
import { fold } from '../../text/fold.ts';
import { once } from '../../text/once.ts';
import { type PhraseMatcher, phraseMatcher } from '../../text/phrases.ts';
import { tokenize } from '../../text/tokenize.ts';
import { roughSoundOf } from './people/similar-names.ts';

/** Who acts for a state, or a body of its own that is called by its nationality. */
export type BodyWord = 'government' | 'body';

/** What a phrase of the lexicons may stand for. */
export type Sense =
  | { type: 'person'; entry: PersonEntry }
  | { type: 'place'; entry: PlaceEntry; form: 'name' | 'demonym' | 'metonym' }
  | { type: 'organization'; entry: OrganizationEntry }
  | { type: 'event'; entry: EventEntry };

/** The lexicons, put together for reading names. */
export interface Vocabulary {
  names: PhraseMatcher<Sense>;
  /** Names used alone: "Lavrov", "bin Salman". */
  families: PhraseMatcher<PersonEntry>;
  offices: PhraseMatcher<OfficeEntry>;
  people: ReadonlyMap<string, PersonEntry>;
  places: ReadonlyMap<string, PlaceEntry>;
  /** ISO 3166-1 code → the country. */
  countries: ReadonlyMap<string, PlaceEntry>;
  officeTitles: ReadonlyMap<string, OfficeEntry>;
  /** Office → its place in the list, the highest first. */
  officeRank: ReadonlyMap<string, number>;
  /** Ministry, agency or parliament → its country (ISO 3166-1). */
  stateBodies: ReadonlyMap<string, string>;
  /** "office|country" → who held it. */
  holders: ReadonlyMap<string, readonly PersonEntry[]>;
  given: ReadonlyMap<string, 'f' | 'm' | 'either'>;
  honorifics: ReadonlyMap<string, 'f' | 'm' | 'either'>;
  organizationWords: ReadonlySet<string>;
  /** Nouns that make a body of a nationality, and what may stand between. */
  bodies: PhraseMatcher<BodyWord>;
  betweenBodies: ReadonlySet<string>;
  /** Nouns for those who belong to a body or a people, and what may stand between. */
  groups: PhraseMatcher<true>;
  betweenGroups: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
  speechForms: ReadonlySet<string>;
  tellingForms: ReadonlySet<string>;
  calendar: ReadonlySet<string>;
  /** Words the lexicons use for things, offices and acts, folded: with a capital they are still no sign of a name. */
  common: ReadonlySet<string>;
}

export const vocabulary = once((lexicons: Lexicons): Vocabulary => {
  const named = [...senses(lexicons)];
  const strong = lexicons.speechVerbs.filter((verb) => verb.strength === 'strong');
  return {
    names: phraseMatcher(named, { exact: true }),
    families: phraseMatcher(
      lexicons.people.flatMap((entry) =>
        familyNames(entry).flatMap((name) => [[name, entry] as const, [opening(name), entry] as const]),
      ),
      { exact: true },
    ),
    offices: phraseMatcher(officePhrases(lexicons.offices)),
    people: new Map(lexicons.people.map((entry) => [entry.id, entry])),
    places: new Map(lexicons.places.map((entry) => [entry.id, entry])),
    countries: new Map(
      lexicons.places
        .filter((entry) => entry.type === 'country' && entry.country)
        .map((entry) => [entry.country as string, entry]),
    ),
    officeTitles: new Map(lexicons.offices.map((entry) => [entry.id, entry])),
    officeRank: new Map(lexicons.offices.map((entry, index) => [entry.id, index])),
    stateBodies: new Map(
      lexicons.organizations.flatMap(({ id, type, country }) =>
        country && (type === 'ministry' || type === 'agency' || type === 'legislature') ? [[id, country] as const] : [],
      ),
    ),
    holders: holders(lexicons.people),
    given: givenNames(lexicons),
    honorifics: new Map(lexicons.honorifics.map(({ word, gender }) => [fold(word), gender ?? 'either'])),
    organizationWords: new Set(lexicons.organizationWords.map(fold)),
    bodies: phraseMatcher<BodyWord>([
      ...(lexicons.bodyWords?.governments ?? []).map((word) => [word, 'government'] as const),
      ...(lexicons.bodyWords?.bodies ?? []).map((word) => [word, 'body'] as const),
    ]),
    betweenBodies: new Set(lexicons.bodyWords?.between),
    groups: phraseMatcher((lexicons.bodyWords?.members ?? []).map((word) => [word, true] as const)),
    betweenGroups: new Set(lexicons.bodyWords?.betweenMembers),
    abbreviations: new Set(lexicons.abbreviations.map(fold)),
    speechForms: new Set(strong.flatMap((verb) => verb.forms.map(fold))),
    tellingForms: new Set(
      lexicons.speechVerbs.filter((verb) => verb.takes.includes('addressee')).flatMap((verb) => verb.forms.map(fold)),
    ),
    common: commonWords(lexicons),
    calendar: new Set([...lexicons.months.flat(), ...lexicons.weekdays.flat()].map(fold)),
  };
});

/** The name used alone: the last word unless the entry says otherwise. */
export const familyName = (entry: PersonEntry): string => entry.family ?? entry.name.split(' ').at(-1) ?? entry.name;

/** The name used alone in its other spellings: "Zelensky", "Zelenskiy" for "Zelenskyy". */
function familyNames(entry: PersonEntry): string[] {
  const family = familyName(entry);
  const names = new Set([family]);
  const folded = fold(family);
  for (const alias of entry.family ? [] : (entry.aliases ?? [])) {
    const last = alias.split(' ').at(-1) ?? '';
    const other = fold(last);
    if (other.length > 4 && other !== folded && roughSoundOf(other).slice(0, 5) === roughSoundOf(folded).slice(0, 5))
      names.add(last);
  }
  return [...names];
}

/** As the name stands at the head of a sentence: "Von der Leyen". */
const opening = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

function* senses(lexicons: Lexicons): Generator<[string, Sense]> {
  for (const entry of lexicons.people)
    for (const name of [entry.name, ...(entry.aliases ?? [])]) yield [name, { type: 'person', entry }];
  for (const entry of lexicons.places) {
    for (const name of [entry.name, ...(entry.aliases ?? [])]) yield [name, { type: 'place', entry, form: 'name' }];
    for (const name of entry.demonyms ?? []) {
      yield [name, { type: 'place', entry, form: 'demonym' }];
      if (/(?:an|i|ean)$/.test(name)) yield [name + 's', { type: 'place', entry, form: 'demonym' }];
    }
    for (const name of entry.metonyms ?? []) yield [name, { type: 'place', entry, form: 'metonym' }];
  }
  for (const entry of lexicons.organizations)
    for (const name of [entry.name, ...(entry.aliases ?? [])]) yield [name, { type: 'organization', entry }];
  for (const entry of lexicons.events) {
    const names = [entry.name, ...(entry.aliases ?? [])];
    for (const edition of entry.editions) if (edition.name) names.push(edition.name);
    for (const name of names) {
      yield [name, { type: 'event', entry }];
      if (/(?:Summit|Meeting|Conference|Forum|Games)$/.test(name)) yield [name + 's', { type: 'event', entry }];
    }
  }
}

function* officePhrases(offices: readonly OfficeEntry[]): Generator<[string, OfficeEntry]> {
  for (const entry of offices) {
    yield [entry.title, entry];
    for (const words of entry.words) yield [words, entry];
    if (entry.short) yield [entry.short, entry];
  }
}

function commonWords(lexicons: Lexicons): Set<string> {
  const found = new Set<string>();
  const add = (phrase: string) => {
    for (const token of tokenize(phrase)) if (token.shape === 'word' && !token.capital) found.add(token.lower);
  };
  for (const topic of lexicons.topics) topic.words.forEach(add);
  for (const office of lexicons.offices) office.words.forEach(add);
  for (const { words } of [...lexicons.encounterWords, ...lexicons.units]) words.forEach(add);
  for (const { forms } of lexicons.speechVerbs) forms.forEach(add);
  lexicons.speechNouns.forEach(add);
  return found;
}

function holders(people: readonly PersonEntry[]): Map<string, PersonEntry[]> {
  const found = new Map<string, PersonEntry[]>();
  for (const entry of people)
    for (const term of entry.terms ?? []) {
      const key = `${term.office}|${term.of}`;
      const list = found.get(key);
      if (!list) found.set(key, [entry]);
      else if (!list.includes(entry)) list.push(entry);
    }
  return found;
}

function givenNames(lexicons: Lexicons): Map<string, 'f' | 'm' | 'either'> {
  const found = new Map<string, 'f' | 'm' | 'either'>();
  for (const gender of ['f', 'm'] as const)
    for (const name of lexicons.givenNames[gender]) {
      const key = fold(name);
      const known = found.get(key);
      found.set(key, known && known !== gender ? 'either' : gender);
    }
  return found;
}
