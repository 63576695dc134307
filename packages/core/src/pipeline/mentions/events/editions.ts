import type { EventEntry } from '../../../schema/lexicons.ts';
import type { Reading } from '../../reading.ts';
import type { MentionNeeds, Passage } from '../passage.ts';
import type { Resolved } from '../resolved.ts';
import { daysBetween } from './days.ts';
import { servedOn } from './served-on.ts';

type Edition = EventEntry['editions'][number];

const LOCATING = new Set(['in', 'at', 'from', 'near']);

/**
 * Which edition of a recurring event is meant: "the East Asia Summit in Laos" by its place, "the G20 summit in Italy in 2021" by
 * place and year, else by the day of the article and by who was in office. Changes the mentions it is sure of.
 */
export function chooseEditions(reading: Reading<MentionNeeds>, passage: Passage, mentions: readonly Resolved[]): void {
  const open: { mention: Resolved; entry: EventEntry; left: Edition[] }[] = [];
  const decided = new Map<string, Set<string>>();
  const feasible = servedOn(mentions);
  const date = reading.document.published?.edtf ?? reading.event?.edtf;
  const decide = (mention: Resolved, entry: EventEntry, edition: Edition, confidence: number) => {
    mention.entity = edition.id;
    mention.name = edition.name ?? `${entry.name} ${edition.start.slice(0, 4)}`;
    mention.confidence = confidence;
    const of = decided.get(entry.id) ?? new Set();
    decided.set(entry.id, of.add(edition.id));
  };
  for (const [index, mention] of mentions.entries()) {
    if (mention.sense?.type !== 'event') continue;
    const { entry } = mention.sense;
    const years = yearsNear(passage, mention);
    const places = placesNear(passage, mentions, index);
    let left = narrow(entry.editions, (one) => years.has(one.start.slice(0, 4)));
    left = narrow(left, (one) => places.has(one.place) || places.has(one.country));
    const told = left.length < entry.editions.length;
    if (left.length > 1) left = narrow(left, feasible);
    if (left.length === 1 && (told || entry.editions.length === 1)) decide(mention, entry, left[0]!, 0.92);
    else open.push({ mention, entry, left });
  }
  for (const { mention, entry, left } of open) {
    const before = decided.get(entry.id);
    const same = before?.size === 1 ? entry.editions.find((one) => before.has(one.id)) : undefined;
    const near = date ? nearest(left, date) : undefined;
    const edition = same ?? near ?? (left.length === 1 ? left[0] : undefined);
    if (edition) decide(mention, entry, edition, same ? 0.85 : 0.75);
  }
}

/** Those that fit, or all where none does: evidence narrows, it does not rule everything out. */
const narrow = (editions: Edition[], fits: (one: Edition) => boolean): Edition[] => {
  const fitting = editions.filter(fits);
  return fitting.length > 0 ? fitting : editions;
};

function yearsNear({ tokens, sentence }: Passage, { from, to }: Resolved): Set<string> {
  const years = new Set<string>();
  for (let at = Math.max(0, from - 4); at < Math.min(tokens.length, to + 8); at++)
    if (sentence[at] === sentence[from] && /^(?:19|20)\d\d$/.test(tokens[at]!.text)) years.add(tokens[at]!.text);
  return years;
}

/** Ids and countries of places that the words about the event locate it in. */
function placesNear({ tokens, sentence }: Passage, mentions: readonly Resolved[], index: number): Set<string> {
  const places = new Set<string>();
  const event = mentions[index]!;
  const take = (place: Resolved | undefined) => {
    if (place?.type !== 'place' || place.form === 'demonym') return;
    places.add(place.entity);
    if (place.sense?.type === 'place' && place.sense.entry.country) places.add(place.sense.entry.country);
  };
  const before = mentions[index - 1];
  if (before && before.to === event.from) take(before);
  for (let next = index + 1; next < mentions.length; next++) {
    const place = mentions[next]!;
    if (place.from > event.to + 9 || sentence[place.from] !== sentence[event.from]) break;
    const lead = tokens[place.from - 1]?.lower === 'the' ? place.from - 2 : place.from - 1;
    if (LOCATING.has(tokens[lead]?.lower ?? '') || tokens[lead]?.text === ',') take(place);
  }
  return places;
}

/** The edition that ended or began closest to a day, within half a year. */
function nearest(editions: readonly Edition[], date: string): Edition | undefined {
  let best: Edition | undefined;
  let least = 183;
  for (const one of editions) {
    const days = Math.min(Math.abs(daysBetween(one.start, date)), Math.abs(daysBetween(one.end ?? one.start, date)));
    if (days < least) {
      best = one;
      least = days;
    }
  }
  return best;
}
