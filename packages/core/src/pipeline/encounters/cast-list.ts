import type { Who } from '../../schema/who.ts';
import { slug } from '../../text/fold.ts';
import type { Party } from './party.ts';
import { firstPartyFrom } from './party-lookup.ts';
import type { Scene } from './scene.ts';
import type { Cast, Telling } from './telling.ts';

/** Somebody who takes part, known by what tells them apart in this document. */
export interface Member extends Who {
  key: string;
  /** A person, country or body that has a name. */
  named: boolean;
}

/** Who met before, for "the two", "they" and "both ministers". */
export interface Before {
  members: readonly Member[];
}

/** The members of a telling, each once: pronouns and descriptions stand for the people they mean. */
export function membersOf(scene: Scene, telling: Telling, before: Before): Member[] {
  const members: Member[] = [];
  for (const cast of telling.cast) for (const member of resolve(scene, telling, cast, before)) put(members, member);
  // Places between the names of people belong to a title: "Minister for North Africa, the Gulf and Asia James Cleverly".
  const people = members.filter(({ entity, named }) => named && !/^(?:place|organization)\//.test(entity ?? ''));
  const last = members.findLastIndex((member) => people.includes(member));
  return people.length > 1
    ? members.filter(({ entity }, index) => index > last || !entity?.startsWith('place/'))
    : members;
}

export function put(members: Member[], member: Member): void {
  const same = members.find(({ key }) => key === member.key);
  if (!same) members.push(member);
  else if (same.role === 'attendee' && member.role !== 'attendee') same.role = member.role;
}

function resolve(scene: Scene, telling: Telling, { party, role }: Cast, before: Before): Member[] {
  const as = (members: readonly Member[]): Member[] => members.map((member) => ({ ...member, role }));
  if (
    party.plural &&
    !/^(?:place|organization)\//.test(party.entity ?? '') &&
    (party.kind === 'pronoun' || (party.kind === 'role' && meansBoth(party)))
  ) {
    if (before.members.length > 1) return as(before.members);
    return as(lastTwo(scene, party));
  }
  const other = objectOf(telling, party);
  if (other) return [memberOf(scene, other, role)];
  if (party.entity) return [memberOf(scene, party, role)];
  if (party.kind === 'person') return [memberOf(scene, party, role)];
  if (party.kind === 'pronoun' && !party.plural) {
    const who = /^(he|she|him|her|his)$/i.test(party.name) ? subjectBefore(scene, telling, party) : undefined;
    return who ? [memberOf(scene, who, role)] : [];
  }
  if (party.kind === 'role' && !party.plural) {
    const named = bearer(scene, party);
    if (named) return [memberOf(scene, named, role)];
    return [{ role, name: party.name, key: slug(party.name), named: false }];
  }
  return [{ role, name: party.name, key: slug(party.name), named: false }];
}

/** "the two diplomats", "both ministers", "the pair"; not "military leaders", "the leaders of Spain and Italy" */
const meansBoth = ({ name, determined }: Party): boolean =>
  (determined || /^(?:two|both)\b/i.test(name)) &&
  /\b(?:two|both|pair|duo|sides|leaders|ministers|diplomats|presidents|counterparts)\b/i.test(name) &&
  !/\b(?:of|other|world|senior|top|all)\b/i.test(name);

function memberOf(scene: Scene, party: Party, role: Who['role']): Member {
  const entity = party.entity && scene.entities.get(party.entity);
  const name = entity ? entity.name : party.name;
  return {
    role,
    name,
    ...(party.entity ? { entity: party.entity } : {}),
    ...(party.mention ? { mention: party.mention } : {}),
    key: party.entity ?? surname(name),
    named: true,
  };
}

const surname = (name: string): string =>
  slug(name)
    .split('-')
    .filter((word) => !/^(jr|sr|ii|iii|iv)$/.test(word))
    .at(-1) ?? slug(name);

/** Persons named before a token, nearest first, within some sentences. */
function* personsBefore(scene: Scene, from: number): Generator<Party> {
  let index = clauseOf(scene, from);
  for (let steps = 0; index >= 0 && steps < 12; index--, steps++) {
    const clause = scene.clauses[index]!;
    const parties = clause.parties();
    for (let at = firstPartyFrom(clause, from) - 1; at >= 0; at--)
      if (parties[at]!.from < from && parties[at]!.kind === 'person') yield parties[at]!;
  }
}

export function clauseOf(scene: Scene, token: number): number {
  let low = 0;
  let high = scene.clauses.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (scene.clauses[middle]!.to > token) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last two people named, in text order. */
function lastTwo(scene: Scene, party: Party): Member[] {
  const found: Member[] = [];
  for (const person of personsBefore(scene, party.from)) {
    put(found, memberOf(scene, person, 'participant'));
    if (found.length === 2) return found.reverse();
  }
  return [];
}

/** "Trump kept in touch with Putin and spoke with him": whom the same sentence named last, and not who did it. */
function objectOf(telling: Telling, party: Party): Party | undefined {
  if (
    !/^(him|her)$/i.test(party.name) &&
    !(party.kind === 'pronoun' && party.from >= telling.trigger.to && !party.plural)
  )
    return undefined;
  const subject = telling.cast[0]?.party;
  if (!subject || subject === party || subject.from < telling.clause.from) return undefined;
  const { clause } = telling;
  const nearest = firstPartyFrom(clause, telling.trigger.from);
  const between = clause
    .parties()
    .slice(Math.max(0, nearest - 12), nearest)
    .filter(({ kind, from, to }) => kind === 'person' && from >= subject.to && to <= telling.trigger.from);
  return between.findLast(({ entity, name }) => (entity ?? name) !== (subject.entity ?? subject.name));
}

/** Who "he" is where no mention says it: whom the sentence before opens with. */
function subjectBefore(scene: Scene, telling: Telling, party: Party): Party | undefined {
  const own = telling.clause
    .parties()
    .find(({ kind, from, possessive }) => kind === 'person' && from < party.from && !possessive);
  if (own) return own;
  for (let index = telling.clause.index - 1; index >= 0 && telling.clause.index - index < 4; index--) {
    const person = scene.clauses[index]!.parties().find(({ kind, possessive }) => kind === 'person' && !possessive);
    if (person) return person;
  }
  return undefined;
}

/** Who "the Secretary" is where no mention says it: the last person named with that word before the name. */
function bearer(scene: Scene, party: Party): Party | undefined {
  const head = scene.tokens[party.to - 1]!.lower;
  if (head === 'counterpart') return undefined;
  let seen = 0;
  for (const person of personsBefore(scene, party.from)) {
    if (++seen > 40) return undefined;
    for (let at = person.from; at < person.to; at++) if (scene.tokens[at]!.lower === head) return person;
  }
  return undefined;
}
