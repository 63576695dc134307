import type { PersonEntry } from '../../../schema/lexicons.ts';
import type { Reading } from '../../reading.ts';
import { closedClass } from '../closed-class.ts';
import { titleBeside } from '../names/pieces.ts';
import type { MentionNeeds, Passage } from '../passage.ts';
import type { Resolved } from '../resolved.ts';
import { commonSurnames } from './common-surnames.ts';
import { surnameReason } from './known-people.ts';
import { personName } from './person-name.ts';
import { isProminent } from './prominent.ts';
import type { Person, Roster } from './roster.ts';
import { theOne } from './terms.ts';

/** "**Price** said": a family name alone, of somebody the document names in full or whom the lexicon knows. */
export function surnames(
  reading: Reading<MentionNeeds>,
  passage: Passage,
  taken: Uint8Array,
  roster: Roster,
  placed: readonly Resolved[],
): Resolved[] {
  const { tokens, words } = passage;
  const lastSeen = new Map<Person, number>();
  const found: Resolved[] = [];
  let next = 0;
  for (const run of passage.runs)
    for (let at = run.from; at < run.to; ) {
      while (next < placed.length && placed[next]!.from <= at) {
        const { person, from } = placed[next++]!;
        if (person) lastSeen.set(person, from);
      }
      if (taken[at] || !tokens[at]!.capital) {
        at++;
        continue;
      }
      const family = words.families.at(tokens, at, run.to);
      const to = family ? family.to : at + 1;
      const one = lastOf(roster.family(familyKey(passage, at, to)), lastSeen);
      const alone = (one || family) && standsAlone(passage, at, to, run, taken);
      const famous = alone && !one && family ? wellKnown(reading, passage, at, to, family.values) : undefined;
      if (alone && (one || famous)) {
        const name = personName(reading.text, tokens, at, to);
        const person = one
          ? roster.note(one, name.text, surnameReason(one.entry, name), titleBeside(passage, at, to))
          : roster.known(famous!.entry, name, 'surname', titleBeside(passage, at, to));
        found.push(
          mention(person, at, to, one ? 0.93 : famous!.prominent ? 0.8 : 0.7, one ? 'surname' : 'known-surname'),
        );
        lastSeen.set(person, at);
      }
      at = to;
    }
  return found;
}

const mention = (person: Person, from: number, to: number, confidence: number, rule: string): Resolved => ({
  from,
  to,
  entity: '',
  type: 'person',
  form: 'name',
  rule,
  confidence,
  name: person.name,
  person,
});

function familyKey({ tokens }: Passage, from: number, to: number): string {
  let key = '';
  for (let at = from; at < to; at++) key += (at > from && tokens[at]!.spaced ? ' ' : '') + tokens[at]!.lower;
  return key;
}

/** The one named last, else the first who will be named. */
function lastOf(people: readonly Person[], lastSeen: ReadonlyMap<Person, number>): Person | undefined {
  let best: Person | undefined;
  for (const person of people) {
    if (!best) best = person;
    else if ((lastSeen.get(person) ?? -1) > (lastSeen.get(best) ?? -1)) best = person;
  }
  return best;
}

/** What is called by who leads it: "the Biden administration". */
const LED = new Set('administration campaign cabinet government presidency regime team'.split(' '));

/** Not one word of a longer name nobody knows. */
function standsAlone(
  { tokens, titled, opens }: Passage,
  from: number,
  to: number,
  run: { from: number; to: number },
  taken: Uint8Array,
): boolean {
  if (titled[from]) return true;
  if (tokens[from - 1]?.lower === 'the' && !LED.has(tokens[to]?.lower ?? '')) return false;
  const before = from - 1;
  if (before >= run.from && !taken[before] && tokens[before]!.capital && tokens[before]!.shape === 'word')
    return opens[before] === 1 && closedClass.has(tokens[before]!.lower);
  return !(to < run.to && !taken[to] && tokens[to]!.capital && tokens[to]!.spaced);
}

/**
 * Somebody who needs no introduction: the only one of that name or the only one in office, where the word is no common word. One
 * of the highest office about that day may have a short name and open a sentence: "Putin and Erdogan discussed".
 */
function wellKnown(
  reading: Reading<MentionNeeds>,
  passage: Passage,
  at: number,
  to: number,
  entries: readonly PersonEntry[],
): { entry: PersonEntry; prominent: boolean } | undefined {
  const { tokens, lowercase, opens, words, titled } = passage;
  const word = tokens[at]!.lower;
  const next = tokens[to]?.lower ?? '';
  if (words.common.has(word) || commonSurnames.has(tokens[to - 1]!.lower)) return undefined;
  if (tokens[at - 1]?.text === '-' && !words.families.at(tokens, at - 2)) return undefined;
  if (lowercase.has(word) || words.given.has(word) || words.organizationWords.has(word)) return undefined;
  // but for a transcript's label: "MS. PSAKI:"
  const label =
    next === ':' &&
    words.honorifics.has(tokens[at - 1]?.text === '.' ? (tokens[at - 2]?.lower ?? '') : (tokens[at - 1]?.lower ?? ''));
  if (to - at === 1 && !titled[at] && !label && tokens[at]!.text === tokens[at]!.text.toUpperCase()) return undefined;
  const day = reading.document.published?.edtf ?? reading.event?.edtf;
  const highest = entries.filter((entry) => isProminent(entry, day));
  if (highest.length === 1 && (to - at > 1 || word.length > 3)) return { entry: highest[0]!, prominent: true };
  if (word.length < 4 || (titled[at] && word.length < 6)) return undefined;
  if (opens[at] && word.length < 6 && next !== "'s" && !words.speechForms.has(next)) return undefined;
  const entry = theOne(entries, day, words.officeRank);
  return entry && { entry, prominent: false };
}
