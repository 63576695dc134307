import {
  ADVERB,
  AUXILIARY,
  CALENDAR,
  COORDINATOR,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
} from '../grammar/word-classes.ts';
import type { Party } from './party.ts';
import type { Clause, Scene } from './scene.ts';

const CLOSERS = ADVERB | AUXILIARY | CALENDAR | COORDINATOR | PREPOSITION | RELATIVE | SUBORDINATOR;

/** The longest list of names that is read as one. */
const MOST = 40;

/** Whether a phrase ends where it ends: no lower-case noun goes on after it ("Russian aggression", "the U.S. position"). */
export function stands(scene: Scene, party: Party): boolean {
  if (party.possessive) return false;
  if (party.kind === 'person' || party.kind === 'pronoun') return true;
  const next = scene.tokens[party.to];
  if (next?.shape !== 'word' || scene.dated[party.to]) return true;
  if (scene.classes[party.to]! & CLOSERS) return true;
  if (next.text === '-') return false;
  return party.kind === 'role' ? true : /ed$|ing$|^(says|said|met|held|spoke|agreed|told)$/.test(next.lower);
}

/** The parties joined with "and" or commas from `index` on: "Lavrov, his deputy and Çavuşoğlu". After "between" a verb may follow them. */
export function groupFrom(scene: Scene, clause: Clause, index: number, between = false): Party[] {
  const parties = clause.parties();
  const group = [parties[index]!];
  let last = index;
  for (let next = index + 1; next < parties.length && next - index < MOST; next++) {
    const join = joint(scene, parties[last]!.to, parties[next]!.from);
    if (!join) break;
    const party = parties[next]!;
    if (join === 'comma' && apposes(scene, group.at(-1)!, party)) {
      // "the Foreign Minister of Oman, Badr al-Busaidi" is one, told twice.
      if (group.at(-1)!.kind === 'role' && party.kind !== 'role')
        group[group.length - 1] = { ...party, from: group.at(-1)!.from };
      last = next;
      continue;
    }
    if (party.kind === 'pronoun' || !stands(scene, party)) break;
    if (join !== 'comma' && !between && startsClause(scene, party)) break;
    if (join === 'comma' && !listGoesOn(scene, clause, next)) break;
    group.push(party);
    last = next;
  }
  return group;
}

/** The parties joined with "and" or commas up to `index`: "Blinken and Lavrov met". */
export function groupTo(scene: Scene, clause: Clause, index: number): Party[] {
  const parties = clause.parties();
  const group = [parties[index]!];
  let first = index;
  let listed = false;
  for (let before = index - 1; before >= 0 && index - before < MOST; before--) {
    const join = joint(scene, parties[before]!.to, parties[first]!.from);
    if (!join) break;
    const party = parties[before]!;
    if (join === 'comma') {
      if (!listed) {
        // "On the margins of the General Assembly, Blinken met": what hangs on a preposition is another phrase.
        const hangs = party.from > clause.from && (scene.classes[party.from - 1]! & PREPOSITION) > 0;
        if (!hangs && apposes(scene, party, group[0]!)) {
          group[0] = party.kind === 'role' ? { ...group[0]!, from: party.from } : { ...party, to: group[0]!.to };
          first = before;
          continue;
        }
        break;
      }
    } else listed = true;
    if (!stands(scene, party)) break;
    const lead = scene.tokens[party.from - 1];
    if (lead && scene.classes[party.from - 1]! & PREPOSITION && join === 'and') {
      // "after talks with Blinken and Lavrov met": what hangs on a preposition is no subject.
      if (party.from - 1 >= clause.from && group.length === 1 && !/^(between|by)$/.test(lead.lower)) break;
    }
    group.unshift(party);
    first = before;
  }
  return group;
}

/** How two phrases are joined: by a comma, by "and", or not. */
function joint(scene: Scene, from: number, to: number): 'comma' | 'and' | undefined {
  if (to - from > 4 || to <= from) return undefined;
  let how: 'comma' | 'and' | undefined;
  for (let at = from; at < to; at++) {
    const { lower, text } = scene.tokens[at]!;
    if (text === ',') how ??= 'comma';
    else if (lower === 'and' || lower === '&') how = 'and';
    else if (how === 'and' && /^(with|also|other)$/.test(lower)) continue;
    else if (
      /^(as|well|along|together|with)$/.test(lower) &&
      /^(as well as|along with|together with)$/.test(words(scene, from, to))
    )
      how = 'and';
    else return undefined;
  }
  return how;
}

const words = (scene: Scene, from: number, to: number): string => {
  let text = '';
  for (let at = from; at < to; at++)
    if (scene.tokens[at]!.shape === 'word') text += (text ? ' ' : '') + scene.tokens[at]!.lower;
  return text;
};

/** "X, the foreign minister of Y," or "the foreign minister of Y, X": one of the two has no name. */
function apposes(scene: Scene, first: Party, second: Party): boolean {
  if (first.kind === 'pronoun' || second.kind === 'pronoun') return false;
  if (first.plural !== second.plural) return false;
  const oneNamed = (first.kind === 'person' && first.name !== '') !== (second.kind === 'person');
  if (!oneNamed) return false;
  const role = first.kind === 'person' ? second : first;
  if (role.kind !== 'role') return false;
  const after = scene.tokens[second.to];
  return !after || after.text === ',' || after.text === '.' || after.text === ';' || first.kind === 'role';
}

/** After "and" a phrase that a verb follows begins a clause of its own: "met Lavrov, and Price said". */
function startsClause(scene: Scene, party: Party): boolean {
  const next = scene.tokens[party.to];
  if (next?.shape !== 'word' || next.capital || scene.dated[party.to]) return false;
  if (
    /^(said|says|told|will|would|has|had|is|was|were|are|did|does|also|discussed|agreed|met|spoke|called|added|expressed|underscored|reaffirmed|emphasized|noted)$/.test(
      next.lower,
    )
  )
    return true;
  if (scene.classes[party.to]! & (PREPOSITION | COORDINATOR | RELATIVE | SUBORDINATOR | CALENDAR | ADVERB))
    return false;
  return /ed$|[^s]s$/.test(next.lower);
}

/** A comma joins only what ends in "and": "Merkel, Macron and Scholz". */
function listGoesOn(scene: Scene, clause: Clause, index: number): boolean {
  const parties = clause.parties();
  for (let next = index; next + 1 < parties.length && next - index < 12; next++) {
    const join = joint(scene, parties[next]!.to, parties[next + 1]!.from);
    if (join === 'and') return true;
    if (!join) return false;
  }
  return false;
}
