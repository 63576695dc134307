import type { AliasReason, Office } from '../../../schema/entity.ts';
import type { Lexicons, PersonEntry } from '../../../schema/lexicons.ts';
import { fold, slug } from '../../../text/fold.ts';
import type { OfficeHit } from '../office-hits.ts';
import { familyName } from '../vocabulary.ts';
import { almostKnown, byFamilyName, heldOffice } from './known-people.ts';
import type { PersonName } from './person-name.ts';
import { givenAgrees, soundOf } from './similar-names.ts';

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
export class Roster {
  readonly people: Person[] = [];
  private readonly byId = new Map<string, Person>();
  private readonly byFamily = new Map<string, Person[]>();
  private readonly lexicons: Lexicons;

  constructor(lexicons: Lexicons) {
    this.lexicons = lexicons;
  }

  get(id: string): Person | undefined {
    return this.byId.get(id);
  }

  /** Those who go by a family name, in the order they came. */
  family(name: string): readonly Person[] {
    return this.byFamily.get(name) ?? [];
  }

  /** Somebody of the lexicon. */
  known(entry: PersonEntry, name: PersonName, reason: AliasReason, title?: OfficeHit): Person {
    let person = this.byId.get(entry.id);
    if (!person) {
      person = {
        id: entry.id,
        name: entry.name,
        entry,
        given: fold(entry.name).split(' ')[0] ?? '',
        families: new Set(),
        ...(entry.gender ? { gender: entry.gender } : {}),
        titles: [],
        aliases: new Map(),
      };
      this.add(person);
    }
    this.goesBy(person, fold(familyName(entry)));
    if (name.words.length > 1 && reason !== 'surname' && fold(entry.name).split(' ').at(-1) === fold(familyName(entry)))
      this.goesBy(person, name.family);
    this.note(person, name.text, reason, title);
    return person;
  }

  /** Somebody named in full: known to the lexicon by a like spelling, named before, or new. */
  named(name: PersonName, gender: 'f' | 'm' | undefined, title?: OfficeHit): Person {
    const almost = almostKnown(this.lexicons, name, title);
    if (almost) return this.known(almost.entry, name, almost.reason, title);
    const before = this.family(name.family).find(
      (person) => !person.entry && (person.given === '' || givenAgrees(person.given, name.given)),
    );
    if (before) {
      if (name.words.length > 1 && before.given === '') {
        before.given = name.given;
        before.name = name.text;
        before.id = `person/${slug(name.text)}`;
        this.byId.set(before.id, before);
      }
      this.note(before, name.text, soundOf(before.given) === soundOf(name.given) ? 'name' : 'variant', title);
      if (gender) before.gender ??= gender;
      return before;
    }
    return this.add(
      this.note(
        {
          id: `person/${slug(name.text) || 'unnamed'}`,
          name: name.text,
          given: name.words.length > 1 ? name.given : '',
          families: new Set([name.family, name.wholeFamily]),
          ...(gender ? { gender } : {}),
          titles: [],
          aliases: new Map(),
        },
        name.text,
        name.words.length > 1 ? 'name' : 'surname',
        title,
      ),
    );
  }

  /** Somebody called by one name beside a title or a verb: one of that name here, one of the lexicon with that title, or new. */
  bare(name: PersonName, gender: 'f' | 'm' | undefined, title?: OfficeHit): Person {
    const here = this.family(name.family);
    const fitting = title ? here.find((person) => mayHold(person, title)) : undefined;
    const one = fitting ?? here[0];
    if (one) return this.note(one, name.text, 'surname', title);
    const entries = byFamilyName(this.lexicons, name.family);
    const entry = title ? entries.find((candidate) => heldOffice(candidate, title)) : undefined;
    return entry ? this.known(entry, name, 'surname', title) : this.named(name, gender, title);
  }

  note(person: Person, alias: string, reason: AliasReason, title?: OfficeHit): Person {
    if (!person.aliases.has(alias)) person.aliases.set(alias, alias === person.name ? 'name' : reason);
    if (title && !person.titles.includes(title)) person.titles.push(title);
    return person;
  }

  private add(person: Person): Person {
    const same = this.byId.get(person.id);
    if (same) return same;
    this.people.push(person);
    this.byId.set(person.id, person);
    for (const family of person.families) this.index(family, person);
    return person;
  }

  private goesBy(person: Person, family: string): void {
    if (!family || person.families.has(family)) return;
    person.families.add(family);
    this.index(family, person);
  }

  private index(family: string, person: Person): void {
    const list = this.byFamily.get(family);
    if (!list) this.byFamily.set(family, [person]);
    else if (!list.includes(person)) list.push(person);
  }
}

/** Whether a title may be somebody’s: one the lexicon gives them, or one read beside their name. */
export function mayHold(person: Person, hit: OfficeHit): boolean {
  if (person.entry && heldOffice(person.entry, hit)) return true;
  return person.titles.some(
    (title) =>
      title.offices.some((office) => hit.offices.includes(office)) &&
      (hit.of.length === 0 || title.of.length === 0 || title.of.some((body) => hit.of.includes(body))),
  );
}

/** The offices of a person: the lexicon’s with their dates, else those read beside the name. */
export function officesOf(person: Person, titleOf: (id: string) => string | undefined): Office[] {
  if (person.entry?.terms?.length)
    return person.entry.terms.map(({ office, of, from, to }) => ({
      title: titleOf(office) ?? office,
      ...(of.length === 2 ? { country: of } : { organization: of }),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
    }));
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
