import type { EventEntry, Lexicons } from '../../schema/lexicons.ts';
import type { When } from '../../schema/when.ts';
import { once } from '../../text/once.ts';
import { type PhraseMatcher, phraseMatcher } from '../../text/phrases.ts';
import { daysOf, overlap } from './days.ts';
import type { Scene } from './scene.ts';

interface Calendar {
  byId: ReadonlyMap<string, EventEntry>;
  byName: PhraseMatcher<EventEntry>;
  byOrganization: ReadonlyMap<string, EventEntry[]>;
}

const calendarOf = once((lexicons: Lexicons): Calendar => {
  const byId = new Map<string, EventEntry>();
  const byOrganization = new Map<string, EventEntry[]>();
  const names: [string, EventEntry][] = [];
  for (const event of lexicons.events) {
    byId.set(event.id, event);
    for (const edition of event.editions) {
      byId.set(edition.id, event);
      if (edition.name) names.push([edition.name, event]);
    }
    for (const name of [event.name, ...(event.aliases ?? [])]) names.push([name, event]);
    if (event.organization)
      byOrganization.set(event.organization, [...(byOrganization.get(event.organization) ?? []), event]);
  }
  return { byId, byName: phraseMatcher(names), byOrganization };
});

/** The id of the event a stretch of tokens names: a mention, a name of the lexicon, or a body and its meeting. */
export function eventAt(scene: Scene, from: number, to: number): string | undefined {
  const calendar = calendarOf(scene.reading.lexicons);
  for (let at = from; at < to; at++) {
    const entity = scene.mentionAt[at]?.entity;
    if (entity?.startsWith('event/')) return entity;
  }
  for (let at = from; at < to; at++) {
    const known = calendar.byName.at(scene.tokens, at, to);
    if (known) return known.values[0]!.id;
  }
  for (let at = from; at < to; at++) {
    const entity = scene.mentionAt[at]?.entity;
    const events = entity ? calendar.byOrganization.get(entity) : undefined;
    if (events?.length === 1) return events[0]!.id;
  }
  return undefined;
}

/** The edition of an event series that a date or place singles out; the series where neither does. */
export function editionOf(scene: Scene, event: string, when: When | undefined, places: readonly string[]): string {
  const series = calendarOf(scene.reading.lexicons).byId.get(event);
  if (!series || series.editions.some(({ id }) => id === event)) return event;
  let fitting = series.editions;
  const countries = places.map((place) => countryOf(scene, place)).filter((country) => country !== undefined);
  if (countries.length > 0) {
    const there = fitting.filter(({ place, country }) => places.includes(place) || countries.includes(country));
    if (there.length > 0) fitting = there;
  }
  const days = when && daysOf(when.edtf);
  if (days) {
    const then = fitting.filter(({ start, end }) =>
      overlap(days, daysOf(end ? `${start.slice(0, 10)}/${end}` : start)),
    );
    if (then.length > 0) fitting = then;
  }
  return fitting.length === 1 ? fitting[0]!.id : event;
}

/** The days and place of an edition, where the id is one. */
export function edition(scene: Scene, id: string): EventEntry['editions'][number] | undefined {
  return calendarOf(scene.reading.lexicons)
    .byId.get(id)
    ?.editions.find((one) => one.id === id);
}

const countriesOf = once((lexicons: Lexicons) => new Map(lexicons.places.map(({ id, country }) => [id, country])));

/** ISO 3166-1 code of the country a place is or lies in. */
export const countryOf = (scene: Scene, place: string): string | undefined =>
  countriesOf(scene.reading.lexicons).get(place) ?? scene.entities.get(place)?.country;
