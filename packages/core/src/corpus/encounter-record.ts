import { dayOfId, daysOf } from '../pipeline/encounters/days.ts';
import { encounterId, familyName, type KnownPeople, shortName } from '../pipeline/encounters/encounter-id.ts';
import type { Encounter } from '../schema/encounter.ts';
import type { EncounterReport } from '../schema/encounter-report.ts';
import type { Entity } from '../schema/entity.ts';
import type { When } from '../schema/when.ts';
import type { Who } from '../schema/who.ts';
import { once } from '../text/once.ts';
import type { EncounterGroup } from './encounter-groups.ts';
import { countryIn, isCountry, placeIndex } from './encounter-places.ts';

/** Where sources disagree on how far it came, the furthest stands. */
const STATUS_ORDER: readonly EncounterReport['status'][] = [
  'held',
  'cancelled',
  'denied',
  'alleged',
  'planned',
  'considered',
];
const ROLE_ORDER: readonly Who['role'][] = ['host', 'participant', 'interviewer', 'attendee'];

const namesOf = once((entities: readonly Entity[]) => new Map(entities.map(({ id, name }) => [id, name])));
const placesOf = once(placeIndex);
const entitiesById = once((entities: readonly Entity[]) => new Map(entities.map((entity) => [entity.id, entity])));
const peopleOf = once((entities: readonly Entity[]): KnownPeople => ({ people: entities }));

/** The record of an encounter, from all its reports. */
export function encounterOf({ reports }: EncounterGroup, entities: readonly Entity[]): Encounter {
  const sorted = [...reports].sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
  const names = namesOf(entities);
  const places = placesOf(entities);
  const people = peopleOf(entities);
  const when = whenOf(sorted);
  const place = placeOf(sorted, places, entitiesById(entities));
  const participants = participantsOf(sorted, names, people);
  const status = STATUS_ORDER.find((one) => sorted.some((report) => report.status === one))!;
  const best = sorted.find((report) => report.status === status)!;
  const format = formatOf(sorted, best);
  const known = {
    format,
    channel: best.channel,
    contact: sorted.some(({ contact }) => contact === 'present') ? ('present' as const) : best.contact,
    status,
    ...first('sidelinesOf', sorted),
    ...first('event', sorted),
    ...first('duration', sorted),
  };
  return {
    id: encounterId({ when, format, who: participants }, people),
    name: nameOf(
      participants.map((one) => ({ ...one, name: familyName(one, people) })),
      known,
      place && (names.get(place) ?? titled(place)),
      when,
      known.event && names.get(known.event),
    ),
    ...known,
    participants,
    ...(place ? { place } : {}),
    ...(when ? { when } : {}),
    about: [...new Set(reports.flatMap(({ about }) => about))].sort(),
    reports: reports.map(({ id }) => id).sort(),
    conflicts: conflictsOf(reports, places),
  };
}

function first<F extends 'sidelinesOf' | 'duration' | 'event'>(
  field: F,
  reports: readonly EncounterReport[],
): { [K in F]?: string } {
  const found = reports.find((report) => report[field] !== undefined)?.[field];
  return (found === undefined ? {} : { [field]: found }) as { [K in F]?: string };
}

/** A summit or a meeting of many, where any report says so. */
const formatOf = (reports: readonly EncounterReport[], best: EncounterReport): EncounterReport['format'] =>
  reports.find(({ format }) => format === 'summit')?.format ?? best.format;

/** The shortest stretch of time any report gives; the surest of equals. */
function whenOf(reports: readonly EncounterReport[]): When | undefined {
  let best: { when: When; length: number } | undefined;
  for (const { when } of reports) {
    const days = when && daysOf(when.edtf);
    if (!when || !days) continue;
    const length = days.last - days.first;
    if (!best || length < best.length || (length === best.length && when.confidence > best.when.confidence))
      best = { when, length };
  }
  return best?.when;
}

/** The place most closely told: a city before its country; of a summit "in Laos" the city the summit was held in. */
function placeOf(
  reports: readonly EncounterReport[],
  places: ReadonlyMap<string, string>,
  entities: ReadonlyMap<string, Entity>,
): string | undefined {
  const told = reports.flatMap(({ where }) => where);
  const [any] = told;
  if (any === undefined) return undefined;
  const country = countryIn(places, any);
  const within = told.filter((place) => countryIn(places, place) === country);
  const city = within.find((place) => !isCountry(place));
  if (city !== undefined || !isCountry(any)) return city ?? any;
  for (const { event, sidelinesOf } of reports) {
    const held = entities.get(event ?? sidelinesOf ?? '');
    if (held?.place !== undefined && held.country === country) return held.place;
  }
  return any;
}

function participantsOf(
  reports: readonly EncounterReport[],
  names: ReadonlyMap<string, string>,
  people: KnownPeople,
): Who[] {
  const found = new Map<string, Who>();
  for (const { who } of reports)
    for (const { role, name, entity } of who) {
      if (!ROLE_ORDER.includes(role)) continue;
      const key = entity ?? name;
      const before = found.get(key);
      if (before && ROLE_ORDER.indexOf(before.role) <= ROLE_ORDER.indexOf(role)) continue;
      found.set(key, { role, name: (entity && names.get(entity)) ?? name, ...(entity ? { entity } : {}) });
    }
  return [...found.values()].sort(
    (a, b) =>
      ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role) ||
      compare(shortName(a, people), shortName(b, people)) ||
      compare(a.name, b.name),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const WORDS: Record<EncounterReport['format'], string> = {
  bilateral: 'meeting',
  multilateral: 'meeting',
  summit: 'summit',
  visit: 'visit',
  'press-conference': 'press conference',
  interview: 'interview',
  other: 'encounter',
};

/** "Blinken–Lavrov meeting, Geneva"; "Modi and Xi at the G20 Summit, Bali" */
function nameOf(
  participants: readonly Who[],
  { format, channel }: Pick<EncounterReport, 'format' | 'channel'>,
  place: string | undefined,
  when: When | undefined,
  event: string | undefined,
): string {
  const heads = participants.filter(({ role }) => role !== 'attendee');
  const who = (heads.length > 0 ? heads : participants).map(({ name }) => name);
  const many = who.length > 4 ? [...who.slice(0, 3), 'others'] : who;
  const day = dayOfId(when?.edtf);
  const rest = place ?? (day === 'undated' ? undefined : day);
  if (event) return [`${listed(many)} at the ${event}`, place].filter(Boolean).join(', ');
  if (format === 'interview' || format === 'press-conference')
    return [`${many.join('–')} ${WORDS[format]}`, rest].filter(Boolean).join(', ');
  const what =
    channel === 'phone' ? 'call' : channel === 'video' && format === 'bilateral' ? 'video call' : WORDS[format];
  return [`${many.join('–')} ${what}`, rest].filter(Boolean).join(', ');
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const titled = (id: string): string =>
  id
    .slice(id.indexOf('/') + 1)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** Fields on which the reports do not agree, with who says what. A status that moved on and a wider date are no conflict. */
function conflictsOf(reports: readonly EncounterReport[], places: ReadonlyMap<string, string>): Encounter['conflicts'] {
  const conflicts: Encounter['conflicts'] = [];
  const look = (
    field: string,
    value: (report: EncounterReport) => string | undefined,
    same: (a: string, b: string) => boolean,
  ): void => {
    const values: { value: string; reports: string[] }[] = [];
    for (const report of [...reports].sort((a, b) => compare(a.id, b.id))) {
      const one = value(report);
      if (one === undefined) continue;
      const before = values.find((other) => same(other.value, one));
      if (before) before.reports.push(report.id);
      else values.push({ value: one, reports: [report.id] });
    }
    if (values.length > 1) conflicts.push({ field, values });
  };
  look(
    'place',
    ({ where }) => where[0],
    (a, b) => countryIn(places, a) === countryIn(places, b),
  );
  look(
    'duration',
    ({ duration }) => duration,
    (a, b) => a === b,
  );
  look(
    'channel',
    ({ channel, contact }) => (contact === 'present' ? undefined : channel),
    (a, b) => a === b,
  );
  look(
    'contact',
    ({ contact }) => contact,
    (a, b) => a === b,
  );
  look(
    'status',
    ({ status }) => (status === 'held' || status === 'denied' || status === 'cancelled' ? status : undefined),
    (a, b) => a === b,
  );
  return conflicts;
}
