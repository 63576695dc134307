import { ADVERB, AUXILIARY, COORDINATOR, PREPOSITION, RELATIVE, SUBORDINATOR } from '../grammar/word-classes.ts';
import { groupFrom, groupTo } from './groups.ts';
import type { Party } from './party.ts';
import { firstPartyFrom, partyEndingAt } from './party-lookup.ts';
import type { Clause, Scene } from './scene.ts';

const REACH = 60;

/** Who does what the verb at token `verb` says: the subject's parties, or none. */
export function subjectOf(scene: Scene, clause: Clause, verb: number): Party[] {
  let at = verb - 1;
  while (at >= clause.from && skips(scene, at)) at--;
  const direct = partyEndingAt(clause, at + 1);
  if (direct >= 0 && !hangs(scene, clause, direct)) return groupTo(scene, clause, direct);
  const junior = endsInSuffix(scene, clause, at);
  if (junior >= 0) return groupTo(scene, clause, junior);
  const token = scene.tokens[at];
  if (token && at >= clause.from && (token.lower === 'who' || token.lower === ',')) {
    const antecedent = partyEndingAt(clause, token.lower === 'who' && scene.tokens[at - 1]?.text === ',' ? at - 1 : at);
    if (token.lower === 'who' && antecedent >= 0) return groupTo(scene, clause, antecedent);
    const named = token.lower === ',' && antecedent >= 0 ? namedGroup(scene, clause, antecedent) : [];
    if (named.length > 0) return named;
    if (token.lower === ',' && antecedent >= 0) {
      // "The Turkish foreign minister, Mevlut Cavusoglu, met"
      const [only, ...more] = groupTo(scene, clause, antecedent);
      if (more.length === 0 && only!.from < clause.parties()[antecedent]!.from && !hangs(scene, clause, antecedent))
        return [only!];
    }
  }
  return distantSubject(scene, clause, verb);
}

/** "The two leaders, Joe Biden and Vladimir Putin, met": the names stand for the group before them. */
function namedGroup(scene: Scene, clause: Clause, index: number): Party[] {
  const [group, ...named] = groupTo(scene, clause, index);
  const told = group?.kind === 'role' && group.plural && scene.tokens[group.to]?.text === ',';
  return told && named.length > 1 && named.every(({ kind }) => kind === 'person') && !hangs(scene, clause, index)
    ? named
    : [];
}

/** "Joseph R. Biden, Jr., met": the comma closes the name. */
function endsInSuffix(scene: Scene, clause: Clause, at: number): number {
  if (at <= clause.from || scene.tokens[at]!.text !== ',') return -1;
  const last = scene.tokens[at - 1]!.text === '.' ? at - 2 : at - 1;
  if (!/^(jr|sr|ii|iii)$/.test(scene.tokens[last]?.lower ?? '')) return -1;
  return Math.max(partyEndingAt(clause, at), partyEndingAt(clause, at - 1));
}

/** The nearest party before the verb that has a verb of its own: "Blinken arrived in Geneva and met …". */
function distantSubject(scene: Scene, clause: Clause, verb: number): Party[] {
  for (let index = firstPartyFrom(clause, verb) - 1; index >= 0; index--) {
    const party = clause.parties()[index]!;
    if (party.to > verb) continue;
    if (verb - party.to > REACH) break;
    if (party.possessive || party.kind === 'place' || hangs(scene, clause, index)) continue;
    if (hasVerb(scene, clause, party.to)) return groupTo(scene, clause, index);
  }
  return [];
}

/** The subject of the clause that follows: "After meeting Lavrov in Geneva, Blinken said". */
export function subjectAfter(scene: Scene, clause: Clause, from: number): Party[] {
  for (let index = firstPartyFrom(clause, from); index < clause.parties().length; index++) {
    const party = clause.parties()[index]!;
    if (party.from - from > REACH) break;
    const before = scene.tokens[party.from - 1];
    if (before?.text !== ',' || party.possessive || party.kind === 'place') continue;
    const group = groupFrom(scene, clause, index);
    if (hasVerb(scene, clause, group.at(-1)!.to)) return group;
  }
  return [];
}

/** Adverbs, auxiliaries, dates and the like may stand between subject and verb. */
function skips(scene: Scene, at: number): boolean {
  if (scene.dated[at]) return true;
  const token = scene.tokens[at]!;
  if (token.shape !== 'word') return false;
  if (
    /^(to|on|both|all|each|twice|briefly|expected|scheduled|due|set|planned|plans|planning|going|able|himself|herself|themselves|held|reportedly|phone)$/.test(
      token.lower,
    )
  )
    return true;
  return (scene.classes[at]! & (AUXILIARY | ADVERB)) > 0 && (scene.classes[at]! & (RELATIVE | COORDINATOR)) === 0;
}

/** Whether a party hangs on a preposition and so is no subject: "with Lavrov", "in Geneva". */
function hangs(scene: Scene, clause: Clause, index: number): boolean {
  const [first] = groupTo(scene, clause, index);
  const at = first!.from - 1;
  if (at < clause.from) return false;
  const { lower } = scene.tokens[at]!;
  return (scene.classes[at]! & PREPOSITION) > 0 && !/^(after|before|since|until|as|that|like)$/.test(lower);
}

/** Whether a verb, and not a sign or preposition, follows a party. */
function hasVerb(scene: Scene, clause: Clause, at: number): boolean {
  let next = at;
  if (scene.tokens[next]?.text === ',') {
    // "Blinken, who arrived on Monday," and "Blinken, the top US diplomat, said"
    const follows = scene.tokens[next + 1];
    return /^(who|the|a|an|accompanied|joined|along|flanked|together|speaking|standing)$/.test(follows?.lower ?? '');
  }
  while (next < clause.to && (scene.classes[next]! & ADVERB || scene.dated[next])) next++;
  const token = scene.tokens[next];
  if (!token || next >= clause.to || token.shape !== 'word' || token.capital) return false;
  if (scene.classes[next]! & AUXILIARY) return true;
  return (scene.classes[next]! & (PREPOSITION | COORDINATOR | SUBORDINATOR | RELATIVE)) === 0;
}
