import type { EncounterReport } from '../../schema/encounter-report.ts';
import type { Who } from '../../schema/who.ts';
import { slug } from '../../text/fold.ts';
import { once } from '../../text/once.ts';
import { dayOfId } from './days.ts';

const HEADS: ReadonlySet<string> = new Set(['participant', 'host', 'interviewer']);

/** Who is known by a name that is not the last word: the people of the lexicons, or of a corpus. */
export interface KnownPeople {
  people: readonly { id: string; family?: string | undefined }[];
}

/** Person → the name used alone: "Xi", "bin Salman". */
const families = once(
  ({ people }: KnownPeople): ReadonlyMap<string, string> =>
    new Map(people.flatMap(({ id, family }) => (family ? [[id, family] as const] : []))),
);

/** The name somebody goes by: the family name of a person, the whole name of a country or body. */
export function familyName({ name, entity }: Who, known: KnownPeople): string {
  if (entity && !entity.startsWith('person/')) return name;
  const family = entity && families(known).get(entity);
  if (family) return family;
  const words = name
    .replace(/,? (?:Jr|Sr|I{1,3}|IV)\.?$/, '')
    .split(/\s+/)
    .filter(Boolean);
  const last = words.at(-1) ?? name;
  // "Chung Eui-yong": given names joined with a hyphen come last in Korean and Chinese names.
  return words.length > 1 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(last) ? words[0]! : last;
}

/** The short name of somebody in an id: "lavrov", "xi", "united-states". */
export function shortName(who: Who, known: KnownPeople): string {
  if (who.entity && !who.entity.startsWith('person/')) return who.entity.slice(who.entity.indexOf('/') + 1);
  return slug(familyName(who, known)) || 'unknown';
}

/** `{date or "undated"}-{format}-{short names, sorted}`; the attendees are left out where somebody took part. */
export function encounterId(
  encounter: { when?: { edtf: string } | undefined; format: EncounterReport['format']; who: readonly Who[] },
  known: KnownPeople,
): string {
  const heads = encounter.who.filter(({ role }) => HEADS.has(role));
  const named = heads.length > 0 ? heads : encounter.who.filter(({ role }) => role === 'attendee');
  const names = [...new Set(named.map((who) => shortName(who, known)))].sort();
  return [dayOfId(encounter.when?.edtf), encounter.format, ...names].join('-');
}
