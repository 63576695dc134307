import type { AliasReason, Office } from '../../../schema/entity.ts';
import type { Lexicons, PersonEntry } from '../../../schema/lexicons.ts';
import { fold, slug } from '../../../text/fold.ts';
import type { OfficeHit } from '../office-hits.ts';
import { familyName, vocabulary } from '../vocabulary.ts';
import { commonSurnames } from './common-surnames.ts';
import { almostKnown, byFamilyName, heldOffice, surnameReason } from './known-people.ts';
import type { PersonName } from './person-name.ts';
import { sameGivenName, soundOf } from './similar-names.ts';
import { theOne } from './terms.ts';

/** A person of the document. */
export interface Person {
  id: string;
  name: string;
  entry?: PersonEntry;
  given: string;
  families: Set<string>;
  gender?: 'f' | 'm';
  /** Titles read beside the name. */
  titles: OfficeHit[];
  aliases: Map<string, AliasReason>;
}

/** The people of a document, found again by the names they go by. */
export interface Roster {
  readonly people: readonly Person[];
  /** Those who go by a family name, in the order they came. */
  family(name: string): readonly Person[];
  /** Somebody of the lexicon. */
  known(entry: PersonEntry, name: PersonName, reason: AliasReason, title?: OfficeHit): Person;
  /** Somebody named in full: known to the lexicon by a like spelling, named before, or new. */
  named(name: PersonName, gender: 'f' | 'm' | undefined, title?: OfficeHit): Person;
  /** Somebody called by one name beside a title or a verb: one of that name here, one of the lexicon with that title, or new. */
  bare(name: PersonName, gender: 'f' | 'm' | undefined, title?: OfficeHit): Person;
  /** Keeps a form of the name and a title. */
  note(person: Person, alias: string, reason: AliasReason, title?: OfficeHit): Person;
}

/** An empty roster. `day` is the EDTF date to tell people of one name apart by who was in office. */
export function newRoster(
  lexicons: Lexicons,
  day: string | undefined,
  genderOf: (given: string) => 'f' | 'm' | undefined,
): Roster {
  const people: Person[] = [];
  const byId = new Map<string, Person>();
  const byFamily = new Map<string, Person[]>();

  function goesBy(person: Person, family: string): void {
    if (!family) return;
    person.families.add(family);
    const list = byFamily.get(family);
    if (!list) byFamily.set(family, [person]);
    else if (!list.includes(person)) list.push(person);
  }

  function add(person: Omit<Person, 'families' | 'titles' | 'aliases'>, families: readonly string[]): Person {
    const same = byId.get(person.id);
    if (same) return same;
    const added: Person = { ...person, families: new Set(), titles: [], aliases: new Map() };
    const gender = person.gender ?? genderOf(person.given);
    if (gender) added.gender = gender;
    people.push(added);
    byId.set(added.id, added);
    for (const family of families) goesBy(added, family);
    return added;
  }

  function note(person: Person, alias: string, reason: AliasReason, title?: OfficeHit): Person {
    if (!person.aliases.has(alias)) person.aliases.set(alias, alias === person.name ? 'name' : reason);
    if (title && !person.titles.includes(title)) person.titles.push(title);
    return person;
  }

  function known(entry: PersonEntry, name: PersonName, reason: AliasReason, title?: OfficeHit): Person {
    const family = fold(familyName(entry));
    const { id, gender } = entry;
    const given = fold(entry.name).split(' ')[0] ?? '';
    const person = add({ id, name: entry.name, entry, given, ...(gender ? { gender } : {}) }, [family]);
    const familyLast = fold(entry.name).endsWith(family);
    if (name.words.length > 1 && reason !== 'surname' && familyLast) goesBy(person, name.family);
    return note(person, name.text, reason, title);
  }

  function named(name: PersonName, gender: 'f' | 'm' | undefined, title?: OfficeHit): Person {
    const almost = name.words.length > 1 ? almostKnown(lexicons, name, title) : undefined;
    if (almost) return known(almost.entry, name, almost.reason, title);
    const before = (byFamily.get(name.family) ?? []).find(
      (person) => person.given !== '' && sameGivenName(person.given, name.given),
    );
    if (before) {
      if (gender) before.gender ??= gender;
      return note(before, name.text, soundOf(before.given) === soundOf(name.given) ? 'name' : 'variant', title);
    }
    const full = name.words.length > 1;
    const person = add(
      {
        id: `person/${slug(name.text) || 'unnamed'}`,
        name: name.text,
        given: full ? name.given : '',
        ...(gender ? { gender } : {}),
      },
      [name.family, name.wholeFamily],
    );
    return note(person, name.text, full ? 'name' : 'surname', title);
  }

  function bare(name: PersonName, gender: 'f' | 'm' | undefined, title?: OfficeHit): Person {
    const here = byFamily.get(name.words.join(' ')) ?? byFamily.get(name.family) ?? [];
    const one = (title && here.find((person) => mayHold(person, title))) ?? here[0];
    if (one) return note(one, name.text, surnameReason(one.entry, name), title);
    const called = title && people.find((person) => person.given === name.family && mayHold(person, title));
    if (called) return note(called, name.text, 'given-name', title);
    const whole = byFamilyName(lexicons, name.words.join(' '));
    const entries = whole.length > 0 ? whole : byFamilyName(lexicons, name.family);
    const entry = title
      ? entries.find((candidate) => heldOffice(candidate, title))
      : theOne(
          commonSurnames.has(name.family) && !gender
            ? []
            : entries.filter((candidate) => !gender || !candidate.gender || candidate.gender === gender),
          day,
          vocabulary(lexicons).officeRank,
        );
    return entry ? known(entry, name, 'surname', title) : named(name, gender, title);
  }

  return { people, family: (name) => byFamily.get(name) ?? [], known, named, bare, note };
}

/** Whether a title may be somebody’s: one the lexicon gives them, or one read beside their name. */
export function mayHold(person: Person, hit: OfficeHit): boolean {
  if (person.entry && heldOffice(person.entry, hit)) return true;
  const country = person.entry?.country;
  if (hit.of.length > 0 && country && !hit.of.includes(country) && hit.of.some((body) => body.length === 2))
    return false;
  return person.titles.some(
    (title) =>
      title.offices.some((office) => hit.offices.includes(office)) &&
      (hit.of.length === 0 || title.of.length === 0 || title.of.some((body) => hit.of.includes(body))),
  );
}

/**
 * The offices of a person: the lexicon’s with their dates, else those read beside the name. An office of a ministry or agency is
 * one of its country too.
 */
export function officesOf(
  person: Person,
  titleOf: (id: string) => string | undefined,
  countryOf: (body: string) => string | undefined,
): Office[] {
  if (person.entry?.terms?.length)
    return person.entry.terms.map(({ office, of, from, to }) => {
      const country = of.length === 2 ? of : countryOf(of);
      return {
        title: titleOf(office) ?? office,
        ...(of.length === 2 ? {} : { organization: of }),
        ...(country ? { country } : {}),
        ...(from ? { from } : {}),
        ...(to ? { to } : {}),
      };
    });
  const offices = new Map<string, Office>();
  for (const title of person.titles) {
    const office = title.offices[0];
    if (!office) continue;
    const country = title.of.find((body) => body.length === 2) ?? (office.only?.length === 2 ? office.only : undefined);
    const organization = title.of.find((body) => body.length > 2);
    const read: Office = {
      title: office.title,
      ...(organization ? { organization } : {}),
      ...(country ? { country } : {}),
    };
    offices.set(JSON.stringify(read), read);
  }
  return [...offices.values()];
}
