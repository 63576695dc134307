import type { Mention } from '../../schema/mention.ts';
import { uncontracted } from '../../text/contraction.ts';
import type { Token } from '../../text/tokenize.ts';
import { DETERMINERS, type Ground, isName, isNominal } from './ground.ts';
import { CLOSED, readShape, type Shape } from './phrase-shape.ts';
import { trailingName } from './trailing-name.ts';

/** A noun phrase that may be somebody who takes part: tokens `from` to `to` (exclusive). */
export interface Party {
  from: number;
  to: number;
  /** `role`: a title or description without a name, "the two diplomats". */
  kind: 'person' | 'body' | 'place' | 'pronoun' | 'role';
  /** As a reader would be told it. */
  name: string;
  entity?: string;
  mention?: string;
  plural: boolean;
  /** "Blinken’s …" */
  possessive: boolean;
  /** Opens with a determiner: "the Secretary", "his counterpart". */
  determined: boolean;
}
const PRONOUNS = new Set('he she they him them i we us me both'.split(' '));
const PLURAL_PRONOUNS = new Set('they them we us both'.split(' '));

/** The parties a sentence names, from left to right. */
export function partiesOf(ground: Ground, from: number, to: number): Party[] {
  const found: Party[] = [];
  for (let at = from; at < to; ) {
    const party = partyAt(ground, at, to, at === from);
    if (party) found.push(...sharing(ground, from, party), party);
    at = party ? Math.max(party.to, at + 1) : at + 1;
  }
  return found;
}

/** "Iranian[ and Saudi delegations]": the nationalities before share the noun. */
function sharing({ mentionAt, tokens, entities }: Ground, from: number, party: Party): Party[] {
  if (!party.plural || party.kind !== 'role' || party.determined || !party.entity?.startsWith('place/')) return [];
  const found: Party[] = [];
  for (let at = party.from - 1; at > from; ) {
    if (!/^(?:and|,)$/.test(tokens[at]!.lower)) break;
    const mention = mentionAt[at - 1];
    if (mention?.form !== 'demonym') break;
    let first = at - 1;
    while (first > from && mentionAt[first - 1] === mention) first--;
    const name = entities.get(mention.entity)?.name ?? mention.text;
    found.unshift({ ...party, from: first, to: at, name, entity: mention.entity, mention: mention.id });
    at = first - 1;
  }
  return found;
}

function partyAt(ground: Ground, from: number, until: number, opens: boolean): Party | undefined {
  const { tokens, words } = ground;
  const first = tokens[from]!;
  if (first.shape !== 'word') return undefined;
  const spelled = ground.mentionAt[from];
  // "I’ve met him"
  const word = uncontracted(first.lower);
  if (
    PRONOUNS.has(word) &&
    first.text !== 'US' &&
    (!spelled || spelled.form === 'pronoun') &&
    !(first.lower === 'both' && isNominal(ground, from + 1, until))
  )
    return pronoun(ground, from, first);
  let at = from;
  while (at < until && DETERMINERS.has(tokens[at]!.lower)) at++;
  const determined = at > from;
  if (determined && at > from + 2) return undefined;
  if (
    !determined &&
    opens &&
    first.capital &&
    !isName(ground, from) &&
    (ground.classes[from]! & CLOSED) > 0 &&
    !words.roles.has(first.lower)
  )
    return undefined;
  const shape = readShape(ground, at, until);
  if (shape.end <= at) return undefined;
  return settle(ground, from, at, shape, determined);
}

/** "U.S. officials", "the leaders of Armenia", "the G7 foreign ministers", "his Greek counterpart": somebody known by whom they speak for. */
function speaksFor({ tokens }: Ground, start: number, { thing, plural, end }: Shape): boolean {
  if (!thing || thing.entity.startsWith('event/')) return false;
  const head = tokens[end - 1]!.lower;
  if (TEAMS.test(head) || head === 'counterpart') return true;
  return plural && OFFICES.test(head)
    ? thing.span.start === tokens[start]!.start
    : plural && thing.span.end === tokens[end - 1]!.end;
}

const TEAMS = /^(delegations?|negotiators|officials|diplomats|sides?)$/;
const OFFICES = /^(leaders|ministers|presidents|envoys|ambassadors|chiefs|representatives)$/;

function pronoun(ground: Ground, at: number, token: Token): Party {
  const mention = ground.mentionAt[at];
  const text = uncontracted(token.text);
  const lower = text.toLowerCase();
  return {
    from: at,
    to: at + 1,
    kind: 'pronoun',
    name: text,
    ...known(ground, mention),
    plural: PLURAL_PRONOUNS.has(lower),
    possessive: false,
    determined: false,
  };
}

const known = (ground: Ground, mention: Mention | undefined): { entity?: string; mention?: string; name?: string } =>
  mention
    ? {
        entity: mention.entity,
        mention: mention.id,
        ...(ground.entities.get(mention.entity) ? { name: ground.entities.get(mention.entity)!.name } : {}),
      }
    : {};

function settle(ground: Ground, from: number, start: number, shape: Shape, determined: boolean): Party | undefined {
  const { tokens } = ground;
  const { end } = shape;
  const next = tokens[end];
  const possessive =
    next !== undefined && !next.spaced && (next.lower === "'s" || next.text === '’' || next.text === "'");
  const common = { from, to: end, plural: shape.plural, possessive, determined };
  const phrase = (a: number, b: number): string => {
    let text = '';
    for (let at = a; at < b; at++) text += (at > a && tokens[at]!.spaced ? ' ' : '') + tokens[at]!.text;
    return text;
  };
  if (shape.person && shape.person.form === 'name') {
    const { person } = shape;
    const whole = shape.cut ? trailingName(ground, start, end) : undefined;
    if (whole) return { ...common, plural: false, kind: 'person', name: phrase(whole.from, whole.to) };
    return { ...common, plural: false, kind: 'person', name: person.text, ...known(ground, person) } as Party;
  }
  const name = trailingName(ground, start, end);
  if (name && shape.titled) {
    // A name no mention covers, read from its shape.
    return {
      ...common,
      plural: false,
      kind: 'person',
      name: phrase(name.from, name.to),
    };
  }
  if (shape.person)
    return {
      ...common,
      plural: false,
      kind: 'person',
      name: phrase(from, end),
      ...known(ground, shape.person),
    } as Party;
  if (shape.titled) {
    const team = speaksFor(ground, start, shape) ? shape.thing : undefined;
    return {
      ...common,
      kind: 'role',
      name: phrase(from, end),
      ...(team ? { entity: team.entity, mention: team.id } : {}),
    };
  }
  if (shape.thing && shape.thing.form !== 'demonym') {
    const place = shape.thing.entity.startsWith('place/');
    if (shape.thing.entity.startsWith('event/')) return undefined;
    return {
      ...common,
      kind: place ? 'place' : 'body',
      name: shape.thing.text,
      ...known(ground, shape.thing),
    } as Party;
  }
  return undefined;
}
