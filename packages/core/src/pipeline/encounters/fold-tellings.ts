import type { EncounterReport } from '../../schema/encounter-report.ts';
import type { Who } from '../../schema/who.ts';
import { type Before, type Member, membersOf, put } from './cast-list.ts';
import { daysOf, isDay, overlap } from './days.ts';
import { countryOf, edition } from './editions.ts';
import type { Scene } from './scene.ts';
import type { Telling } from './telling.ts';

/** An encounter as one document tells it: the tellings that are of the same one. */
export interface Told {
  members: Member[];
  tellings: (Telling & { rule: string; members: Member[] })[];
  format: EncounterReport['format'];
  channel: EncounterReport['channel'];
  contact: EncounterReport['contact'];
  status: EncounterReport['status'];
  when?: EncounterReport['when'];
  where: string[];
  sidelinesOf?: string;
  event?: string;
  duration?: string;
  times?: string;
  about: string[];
  sources: Who[];
}

const NEAR = 4;
/** How many encounters back the same one is looked for. */
const RECENT = 40;

/** Puts the tellings of a document together, an encounter each, in text order. */
export function foldTellings(scene: Scene, tellings: readonly (Telling & { rule: string })[]): Told[] {
  const told: Told[] = [];
  const before: Before = { members: [] };
  const taken = new Set<number>();
  for (const telling of tellings) {
    if (taken.has(telling.trigger.from)) continue;
    if (telling.cast.length === 0) {
      const latest = told.slice(-RECENT).findLast((one) => !isEvent(one.format) && one.status === 'held');
      if (latest && telling.clause.index - latest.tellings.at(-1)!.clause.index <= NEAR)
        latest.duration ??= telling.duration!;
      continue;
    }
    const members = membersOf(scene, telling, before);
    const same = told.slice(-RECENT).findLast((one) => isSame(scene, one, telling, members));
    if (same) join(scene, same, telling, members);
    else if (counts(telling, members)) {
      const begun = begin(scene, telling, members);
      settleByMeeting(scene, begun, told);
      told.push(begun);
    } else continue;
    const last = same ?? told.at(-1)!;
    taken.add(telling.trigger.from);
    const heads = last.members.filter(({ role }) => role !== 'attendee');
    if (heads.length > 1) before.members = heads;
  }
  return told;
}

/** Two who have names; one is enough for what somebody holds before many. */
function counts(telling: Telling, members: readonly Member[]): boolean {
  const named = members.filter((member) => member.named);
  if (telling.format === 'press-conference') return named.length > 0;
  if (telling.format === 'visit' && telling.where.length > 0) return named.length > 0;
  // "their calls" alone may be anybody's: a day, a place or an event makes it an encounter.
  if (
    telling.anaphoric &&
    (telling.status !== 'held' || !(telling.when || telling.where.length > 0 || telling.sidelinesOf || telling.event))
  )
    return false;
  if (named.length > 1) return true;
  // "The G7 foreign ministers will hold talks in London on Tuesday": the members of a body among themselves.
  return (
    telling.format === 'multilateral' &&
    named[0]?.entity?.startsWith('organization/') === true &&
    (telling.when !== undefined || telling.where.length > 0)
  );
}

function begin(scene: Scene, telling: Telling & { rule: string }, members: Member[]): Told {
  const told: Told = {
    members: members.map((member) => ({ ...member })),
    tellings: [{ ...telling, members }],
    format: telling.format,
    channel: telling.channel,
    contact: telling.contact,
    status: telling.status,
    ...(telling.when ? { when: telling.when } : {}),
    where: [...telling.where],
    ...(telling.sidelinesOf ? { sidelinesOf: telling.sidelinesOf } : {}),
    ...(telling.event ? { event: telling.event } : {}),
    ...(telling.duration ? { duration: telling.duration } : {}),
    ...(telling.times ? { times: telling.times } : {}),
    about: [...telling.about],
    sources: [...telling.sources],
  };
  settleByEvent(scene, told);
  return told;
}

/** A press conference "after the meeting", or where those who met are, is dated by what it followed. */
function settleByMeeting(scene: Scene, told: Told, before: readonly Told[]): void {
  if (told.when || told.format !== 'press-conference') return;
  const [holder] = told.members;
  const [{ clause, trigger } = told.tellings[0]!] = told.tellings;
  const follows = /^(after|following)$/.test(scene.tokens[trigger.to]?.lower ?? '') && trigger.to < clause.to;
  const met = before
    .slice(-RECENT)
    .findLast(
      (one) => !isEvent(one.format) && one.status === 'held' && one.members.some(({ key }) => key === holder?.key),
    );
  if (!met?.when || !isDay(met.when.edtf)) return;
  const there = told.where[0] !== undefined && met.where[0] !== undefined && near(scene, told.where[0], met.where[0]);
  if (follows || there)
    told.when = {
      edtf: met.when.edtf,
      basis: met.when.basis,
      confidence: 0.6,
      ...(met.when.anchor ? { anchor: met.when.anchor } : {}),
    };
  if (follows && told.where.length === 0) told.where = [...met.where];
}

function join(scene: Scene, told: Told, telling: Telling & { rule: string }, members: Member[]): void {
  told.tellings.push({ ...telling, members });
  if (!sameSides(scene, told.members, members)) for (const member of members) put(told.members, { ...member });
  if (
    telling.when &&
    (!told.when ||
      (told.when.basis === 'event' && telling.when.basis !== 'event') ||
      (!isDay(told.when.edtf) && isDay(telling.when.edtf)))
  )
    told.when = telling.when;
  if (told.where.length === 0) told.where = [...telling.where];
  if (telling.sidelinesOf && !told.sidelinesOf) told.sidelinesOf = telling.sidelinesOf;
  if (telling.event && !told.event) told.event = telling.event;
  if (telling.duration && !told.duration) told.duration = telling.duration;
  if (telling.times && !told.times) told.times = telling.times;
  if (isWeak(scene, told.tellings[0]!) && !isWeak(scene, telling)) told.channel = telling.channel;
  if (telling.contact === 'present') told.contact = 'present';
  for (const id of telling.about) if (!told.about.includes(id)) told.about.push(id);
  settleByEvent(scene, told);
}

/** A meeting at or on the sidelines of a known event took place while and where the event did. */
function settleByEvent(scene: Scene, told: Told): void {
  const id = told.event ?? told.sidelinesOf;
  const event = id === undefined ? undefined : edition(scene, id);
  if (!id || !event) return;
  const edtf = event.end && event.end !== event.start ? `${event.start}/${event.end}` : event.start;
  const days = daysOf(edtf);
  if (!told.when || (!isDay(told.when.edtf) && overlap(daysOf(told.when.edtf), days)))
    told.when = { edtf, basis: 'event', confidence: 0.8, anchor: id };
  if (told.where.length === 0) told.where = [event.place];
}

/** Words that do not tell whether people met or spoke by phone. */
const WEAK =
  /^(chat|chatted|chatting|connected|conversed|spoke|speak|speaks|spoken|speaking|talked|talk|talking|conferred|confer|consulted|conversation|conversations|discussion|discussions|talks|exchange|dialogue|consultations|exchanged)$/;

const isWeak = (scene: Scene, telling: Telling): boolean => WEAK.test(scene.tokens[telling.trigger.from]!.lower);

function isSame(scene: Scene, told: Told, telling: Telling, members: readonly Member[]): boolean {
  const last = told.tellings.at(-1)!;
  if (members.length === 0) return false;
  const event = told.event !== undefined && told.event === telling.event;
  if (event || (told.event && telling.anaphoric && !telling.event && told.format === 'summit'))
    return members.some(({ key }) => told.members.some((one) => one.key === key));
  // "They met on Monday and were expected to talk for an hour" is one.
  const clause =
    last.clause === telling.clause && (sameMembers(told.members, members) || sameSides(scene, told.members, members));
  if (clause && overlap(told.when && daysOf(told.when.edtf), telling.when && daysOf(telling.when.edtf))) return true;
  if (told.status !== telling.status) return false;
  if (told.format !== telling.format && (isEvent(told.format) || isEvent(telling.format))) return false;
  if (told.channel !== telling.channel && !isWeak(scene, telling) && !isWeak(scene, last)) return false;
  if (!sameMembers(told.members, members) && !(told.when && telling.when && sameSides(scene, told.members, members)))
    return false;
  if (told.when && telling.when && !overlap(daysOf(told.when.edtf), daysOf(telling.when.edtf))) return false;
  if (told.where.length > 0 && telling.where.length > 0 && !near(scene, told.where[0]!, telling.where[0]!))
    return false;
  if (told.sidelinesOf && telling.sidelinesOf && told.sidelinesOf !== telling.sidelinesOf) return false;
  return true;
}

const isEvent = (format: EncounterReport['format']): boolean =>
  format === 'press-conference' || format === 'interview' || format === 'visit';

function sameMembers(a: readonly Member[], b: readonly Member[]): boolean {
  const heads = (members: readonly Member[]) =>
    new Set(members.filter(({ role }) => role !== 'attendee' && role !== 'source').map(({ key }) => key));
  const first = heads(a);
  const second = heads(b);
  if (second.size === 0) return false;
  for (const key of second) if (!first.has(key)) return false;
  return first.size === second.size || second.size > 1;
}

/** Countries named for those who speak for them: "the first encounter between the US and Russia". */
function sameSides(scene: Scene, told: readonly Member[], members: readonly Member[]): boolean {
  if (members.length < 2) return false;
  const countries = new Set(told.map(({ entity }) => entity && scene.entities.get(entity)?.country).filter(Boolean));
  return members.every(({ entity }) => entity?.startsWith('place/') && countries.has(countryOf(scene, entity)));
}

/** The same place, or one of them the country the other lies in. */
const near = (scene: Scene, a: string, b: string): boolean =>
  a === b || (countryOf(scene, a) !== undefined && countryOf(scene, a) === countryOf(scene, b));
