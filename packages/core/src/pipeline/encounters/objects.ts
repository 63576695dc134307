import { AUXILIARY, COORDINATOR, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR } from '../grammar/word-classes.ts';
import { groupFrom, stands } from './groups.ts';
import type { Party } from './party.ts';
import { partyIndex } from './party-lookup.ts';
import type { Clause, Scene } from './scene.ts';

const BETWEEN = 16;
/** What may not stand between a verb and the "with" that belongs to it. */
const STOPS =
  /^(who|which|that|while|but|because|said|says|told|after|before|discuss|discussed|although|where|if|out|about|against|of|up)$/;

/** Who stands after "with" (or "to"), today, by phone or in Geneva in between: "met today in Geneva with Lavrov". */
export function partiesAfter(scene: Scene, clause: Clause, from: number, prepositions: readonly string[]): Party[] {
  for (let at = from; at < clause.to && at - from < BETWEEN; at++) {
    const { lower, text } = scene.tokens[at]!;
    if (text === ';' || text === ':' || STOPS.test(lower)) return [];
    if (lower === 'to' && at > from && !prepositions.includes('to')) return [];
    if (lower === 'and' && at > from) return [];
    if (!prepositions.includes(lower)) continue;
    // "spoke to" stands together; "invited Jenner to the tower" is another verb's.
    if (lower === 'to' && at - from > 3) return [];
    const group = objectAt(scene, clause, at + 1);
    if (group.length > 0) return group;
    if (at === from) return [];
  }
  return [];
}

/** The parties that begin at token `at`, if they are whole phrases. */
export function objectAt(scene: Scene, clause: Clause, at: number, between = false): Party[] {
  let start = at;
  // "met separately with", "met both Lavrov and", "with, among others, Lavrov"
  if (/^(both|among|including)$/.test(scene.tokens[start]?.lower ?? '') && partyIndex(clause, start) < 0) start++;
  let index = partyIndex(clause, start);
  if (index < 0) index = describedParty(scene, clause, start);
  if (index < 0) return [];
  const group = groupFrom(scene, clause, index, between);
  return group.every((party) => stands(scene, party)) ? group : group.filter((party) => stands(scene, party));
}

/** Speaking to a newspaper is no encounter of two parties. */
export const isMedia = (scene: Scene, { entity }: Party): boolean =>
  entity !== undefined && scene.words.media.has(entity);

const DESCRIBED = 6;

/** "renowned human rights defender Natan Sharansky": a person after words that describe them. */
function describedParty(scene: Scene, clause: Clause, from: number): number {
  for (let at = from; at < clause.to && at - from < DESCRIBED; at++) {
    const index = partyIndex(clause, at);
    if (index >= 0)
      return at > from && clause.parties()[index]!.kind === 'person' && !clause.parties()[index]!.determined
        ? index
        : -1;
    const { shape, capital, text } = scene.tokens[at]!;
    if ((shape !== 'word' && text !== '-') || capital || scene.dated[at]) return -1;
    const articled = at === from && /^(a|an|the)$/.test(scene.tokens[at]!.lower);
    if (!articled && scene.classes[at]! & (PREPOSITION | COORDINATOR | SUBORDINATOR | AUXILIARY | RELATIVE | PRONOUN))
      return -1;
  }
  return -1;
}
