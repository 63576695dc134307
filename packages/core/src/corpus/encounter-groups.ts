import { daysOf, overlap } from '../pipeline/encounters/days.ts';
import type { EncounterReport } from '../schema/encounter-report.ts';
import type { Entity } from '../schema/entity.ts';
import { countryIn, placeIndex } from './encounter-places.ts';

/** Reports that tell of the same encounter, from any document. */
export interface EncounterGroup {
  reports: EncounterReport[];
}

/**
 * Reports of one encounter put together: first those that one document holds for the same, then across documents where
 * participants, date and place agree, or one of them is silent. What could belong to two different encounters stays alone.
 */
export function groupReports(
  reports: readonly EncounterReport[],
  entities: readonly Entity[],
  published: ReadonlyMap<string, string>,
): EncounterGroup[] {
  const places = placeIndex(entities);
  const sorted = [...reports].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const groups = new Map<string, EncounterGroup>();
  for (const report of sorted) {
    const key = `${report.document} ${report.encounter}`;
    const group = groups.get(key);
    if (group) group.reports.push(report);
    else groups.set(key, { reports: [report] });
  }
  return mergeGroups([...groups.values()], (a, b) => agree(a, b, places, published));
}

/** Merges what agrees with exactly one other, the best known first, until nothing more does. */
function mergeGroups(
  groups: EncounterGroup[],
  same: (a: EncounterGroup, b: EncounterGroup) => boolean,
): EncounterGroup[] {
  const byPair = new Map<string, EncounterGroup[]>();
  const ordered = groups.sort((a, b) => precision(b) - precision(a) || (a.reports[0]!.id < b.reports[0]!.id ? -1 : 1));
  const merged: EncounterGroup[] = [];
  for (const group of ordered) {
    const candidates = new Set<EncounterGroup>();
    for (const key of keysOf(group))
      for (const other of byPair.get(key) ?? []) if (same(other, group)) candidates.add(other);
    const into = candidates.size === 1 ? [...candidates][0]! : undefined;
    if (into) into.reports.push(...group.reports);
    else merged.push(group);
    const target = into ?? group;
    for (const key of keysOf(group)) {
      const list = byPair.get(key) ?? [];
      if (!list.includes(target)) list.push(target);
      byPair.set(key, list);
    }
  }
  return merged;
}

/** How well a group is dated: a day 3, a month 2, a year 1, nothing 0; an event or place breaks a tie. */
function precision({ reports }: EncounterGroup): number {
  const lengths = reports.map(({ when }) => {
    const days = when && daysOf(when.edtf);
    if (!days) return 0;
    const span = days.last - days.first;
    return span === 0 ? 30 : span < 100 ? 20 : 10;
  });
  const more = reports.some(({ where, event, sidelinesOf }) => where.length > 0 || event || sidelinesOf) ? 1 : 0;
  return Math.max(...lengths) + more;
}

const heads = ({ who }: EncounterReport): string[] =>
  who
    .filter(({ role }) => role === 'participant' || role === 'host' || role === 'interviewer')
    .map(({ entity, name }) => entity ?? name);

const membersOf = ({ reports }: EncounterGroup): Set<string> => new Set(reports.flatMap(heads));

/** What groups must share to be compared at all: each pair of those who took part, or the event and one of them. */
function keysOf(group: EncounterGroup): string[] {
  const members = [...membersOf(group)].sort();
  const event = group.reports.find((report) => report.event)?.event;
  if (event) return members.map((member) => `${event} ${member}`);
  if (members.length === 1) return [members[0]!];
  const pairs: string[] = [];
  for (let a = 0; a < members.length && a < 8; a++)
    for (let b = a + 1; b < members.length && b < 8; b++) pairs.push(`${members[a]} ${members[b]}`);
  return pairs;
}

function agree(
  a: EncounterGroup,
  b: EncounterGroup,
  places: ReadonlyMap<string, string>,
  published: ReadonlyMap<string, string>,
): boolean {
  const [first, second] = [traits(a), traits(b)];
  if (first.event || second.event)
    return first.event !== undefined && first.event === second.event && !first.special && !second.special;
  if (first.special !== second.special || first.phone !== second.phone) return false;
  if (first.settled !== second.settled && !(first.days && second.days)) return false;
  if (!sameSet(membersOf(a), membersOf(b))) return false;
  if (!overlap(first.days, second.days)) return false;
  // Two who are both undated are the same only where something else says so.
  if (!first.days && !second.days && !(first.place && second.place) && !(first.sidelines && second.sidelines))
    return first.settled === second.settled && !first.settled;
  // "In 2021" does not say which of the year's meetings: a month or a common place must.
  if (first.days && second.days && !close(first.days) && !close(second.days) && !first.place && !second.place)
    return false;
  if (first.days && !second.days && !(first.place && second.place) && !toldSoon(first.days, b, published)) return false;
  if (second.days && !first.days && !(first.place && second.place) && !toldSoon(second.days, a, published))
    return false;
  if (first.sidelines && second.sidelines && first.sidelines !== second.sidelines) return false;
  if (first.place && second.place)
    return first.place === second.place || countryIn(places, first.place) === countryIn(places, second.place);
  return true;
}

const close = ({ first, last }: { first: number; last: number }): boolean => last - first < 100;

function traits({ reports }: EncounterGroup) {
  const best = reports.map(({ when }) => when && daysOf(when.edtf)).filter((days) => days !== undefined);
  const narrow = best.sort((a, b) => a.last - a.first - (b.last - b.first))[0];
  return {
    event: reports.find((report) => report.event)?.event,
    sidelines: reports.find(({ sidelinesOf }) => sidelinesOf)?.sidelinesOf,
    days: narrow,
    place: reports.find(({ where }) => where.length > 0)?.where[0],
    special: reports
      .map(({ format }) => format)
      .find((format) => format === 'press-conference' || format === 'interview' || format === 'visit'),
    phone: reports.some(({ channel }) => channel === 'phone'),
    settled: reports.some(({ status }) => status === 'held'),
  };
}

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));

/** Whether an undated report came out within a year of a day, by the years of the two. */
function toldSoon(
  days: { last: number },
  { reports }: EncounterGroup,
  published: ReadonlyMap<string, string>,
): boolean {
  const year = Math.floor(days.last / 10000);
  return reports.some(({ document }) => {
    const out = daysOf(published.get(document) ?? '');
    const ago = out ? Math.floor(out.last / 10000) - year : -1;
    return ago === 0 || ago === 1;
  });
}
