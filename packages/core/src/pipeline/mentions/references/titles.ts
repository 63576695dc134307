import type { PersonEntry } from '../../../schema/lexicons.ts';
import type { Reading } from '../../reading.ts';
import type { OfficeHit } from '../office-hits.ts';
import type { MentionNeeds, Passage } from '../passage.ts';
import { mayHold, type Person, type Roster } from '../people/roster.ts';
import { covers } from '../people/terms.ts';
import type { Resolved } from '../resolved.ts';
import { type Recency, recency } from './recency.ts';

/** "**the top US diplomat** added", "**the Secretary** said": an office that stands for its holder. */
export function titles(
  reading: Reading<MentionNeeds>,
  passage: Passage,
  roster: Roster,
  named: readonly Resolved[],
): Resolved[] {
  const beside = new Set(roster.people.flatMap((person) => person.titles));
  const seen = recency(passage, named);
  const covering = new Int32Array(passage.tokens.length).fill(-1);
  for (const [index, { from, to }] of named.entries()) covering.fill(index, from, to);
  const found: Resolved[] = [];
  let before: OfficeHit | undefined;
  for (const hit of passage.offices) {
    seen.advance(hit.from);
    const definite = hit.definite || hit.of.length > 0 || joined(passage, hit, before);
    if (definite) before = hit;
    if (beside.has(hit) || !definite) continue;
    if (!within(named, covering[hit.core], hit) || !within(named, covering[hit.to - 1], hit)) continue;
    if (passage.tokens[hit.to]?.capital && passage.tokens[hit.to]!.spaced) continue;
    const person = holder(reading, passage, roster, seen, hit);
    if (!person) continue;
    const mention: Resolved = {
      from: hit.from,
      to: hit.to,
      entity: '',
      type: 'person',
      form: 'title',
      rule: 'title',
      confidence: hit.of.length > 0 ? 0.85 : 0.75,
      name: person.name,
      person,
    };
    found.push(mention);
    seen.saw(mention);
  }
  return found;
}

/** "The Secretary and President": the article before the first is for both. */
const joined = ({ tokens }: Passage, hit: OfficeHit, before: OfficeHit | undefined): boolean =>
  before?.definite === true &&
  before.to === hit.from - 1 &&
  tokens[hit.from - 1]?.lower === 'and' &&
  tokens[hit.from]!.capital;

/** Whether a name that shares words with the title is a part of it, as "State Department" is of "State Department chief". */
function within(named: readonly Resolved[], index: number | undefined, { from, to }: OfficeHit): boolean {
  const name = index === undefined || index < 0 ? undefined : named[index];
  return !name || (name.from >= from && name.to < to);
}

function holder(
  reading: Reading<MentionNeeds>,
  passage: Passage,
  roster: Roster,
  seen: Recency,
  hit: OfficeHit,
): Person | undefined {
  const date = reading.document.published?.edtf ?? reading.event?.edtf;
  const inText = roster.people.filter((person) => mayHold(person, hit));
  let best: Person | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const person of inText) {
    const last = seen.last(person)?.at ?? -1;
    if (last < 0 && hit.of.length === 0) continue;
    const serving = !date || hit.former || !person.entry || servedThen(person.entry, hit, date);
    const score = last + (serving ? 1e8 : 0) + (saysSo(passage, person, hit) ? 1e9 : 0);
    if (score > bestScore) {
      best = person;
      bestScore = score;
    }
  }
  if (best) return best;
  if (!date || hit.former) return undefined;
  const serving = new Set<PersonEntry>();
  for (const office of hit.offices)
    for (const of of hit.of.length > 0 ? hit.of : office.only ? [office.only] : [])
      for (const entry of passage.words.holders.get(`${office.id}|${of}`) ?? [])
        if ((entry.terms ?? []).some((term) => term.office === office.id && term.of === of && covers(term, date)))
          serving.add(entry);
  if (serving.size !== 1) return undefined;
  const entry = [...serving][0]!;
  return roster.known(entry, { text: entry.name, words: [], given: '', family: '', wholeFamily: '' }, 'name');
}

/** Whether the text itself gave them a title with these words: "Secretary of State" for "the Secretary". */
function saysSo({ tokens }: Passage, person: Person, hit: OfficeHit): boolean {
  const word = tokens[hit.core]!.lower;
  for (const title of person.titles)
    for (let at = title.core; at < title.to; at++) if (tokens[at]!.lower === word) return true;
  return false;
}

const servedThen = (entry: PersonEntry, hit: OfficeHit, date: string): boolean =>
  (entry.terms ?? []).some((term) => hit.offices.some((office) => office.id === term.office) && covers(term, date));
