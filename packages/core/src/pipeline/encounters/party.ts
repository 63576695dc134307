import type { Entity } from '../../schema/entity.ts';
import type { Mention } from '../../schema/mention.ts';
import type { Token } from '../../text/tokenize.ts';
import {
  ADVERB,
  AUXILIARY,
  CALENDAR,
  COORDINATOR,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
} from '../grammar/word-classes.ts';
import { trailingName } from './trailing-name.ts';
import type { Words } from './words.ts';

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

/** What noun phrases are read with. */
export interface Ground {
  tokens: readonly Token[];
  classes: Uint16Array;
  words: Words;
  mentionAt: readonly (Mention | undefined)[];
  dated: Uint8Array;
  entities: ReadonlyMap<string, Entity>;
}

const DETERMINERS = new Set('the a an his her their its my our your this that these those both'.split(' '));
const PRONOUNS = new Set('he she they him them i we us me both'.split(' '));
const PLURAL_PRONOUNS = new Set('they them we us both'.split(' '));
const PARTICLES = new Set(
  'al el bin ibn bint ben van von der den ten ter de da do dos das di du del della la le abu und zu y e i ul'.split(
    ' ',
  ),
);
const ABBREVIATED = new Set('dr mr mrs ms sen rep gen lt col adm amb gov jr sr st prof hon rev msgr capt'.split(' '));
const JOINS = new Set(['of', 'for', 'to']);
const CLOSED = ADVERB | AUXILIARY | CALENDAR | COORDINATOR | PREPOSITION | RELATIVE | SUBORDINATOR;
const LONGEST = 40;

/** The parties a sentence names, from left to right. */
export function partiesOf(ground: Ground, from: number, to: number): Party[] {
  const found: Party[] = [];
  for (let at = from; at < to; ) {
    const party = partyAt(ground, at, to, at === from);
    if (party) found.push(party);
    at = party ? Math.max(party.to, at + 1) : at + 1;
  }
  return found;
}

interface Shape {
  titled: boolean;
  lastTitle: number;
  plural: boolean;
  monarch: boolean;
  person?: Mention;
  /** The name runs on past its mention. */
  cut?: boolean;
  thing?: Mention;
  capital: number;
  end: number;
}

function partyAt(ground: Ground, from: number, until: number, opens: boolean): Party | undefined {
  const { tokens, words } = ground;
  const first = tokens[from]!;
  if (first.shape !== 'word') return undefined;
  const spelled = ground.mentionAt[from];
  if (
    PRONOUNS.has(first.lower) &&
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

function pronoun(ground: Ground, at: number, { text, lower }: Token): Party {
  const mention = ground.mentionAt[at];
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

const isName = (ground: Ground, at: number): boolean => ground.mentionAt[at]?.form === 'name';

/** Whether a word may go on a noun phrase: a name, title, portfolio or modifier. */
function isNominal({ tokens, words, mentionAt, dated }: Ground, at: number, until: number): boolean {
  const token = tokens[at];
  if (!token || at >= until || token.shape !== 'word' || dated[at]) return false;
  if (mentionAt[at] && mentionAt[at]!.form !== 'pronoun') return true;
  if (words.roles.has(token.lower) || words.modifiers.has(token.lower)) return true;
  return token.capital;
}

function readShape(ground: Ground, start: number, until: number): Shape {
  const { tokens, words, mentionAt, dated, classes } = ground;
  const shape: Shape = { titled: false, lastTitle: -1, plural: false, monarch: false, capital: 0, end: start };
  const limit = Math.min(until, start + LONGEST);
  let at = start;
  while (at < limit) {
    const token = tokens[at]!;
    const before = tokens[at - 1];
    const mention = mentionAt[at];
    if (mention && mention.form !== 'pronoun' && mention.entity.startsWith('person/') && mention.form === 'name') {
      shape.person = mention;
      while (at < limit && tokens[at]!.start < mention.span.end) at++;
      shape.end = at;
      if (tokens[at]?.text === ',' && /^[js]r$/.test(tokens[at + 1]?.lower ?? '')) at = shape.end = at + 2;
      if (tokens[at]?.lower === 'of' && shape.monarch && isNominal(ground, at + 1, limit)) shape.end = at = at + 2;
      const longer = nameGoesOn(ground, at, limit);
      if (longer > at) {
        shape.cut = true;
        shape.end = at = longer;
      }
      break;
    }
    if (dated[at] && token.shape === 'word') break;
    if (token.shape === 'word') {
      const role = words.roles.has(token.lower);
      const portfolio =
        words.portfolios.has(token.lower) &&
        (token.capital || shape.titled || words.roles.has(tokens[at + 1]?.lower ?? ''));
      if (role) {
        shape.titled = true;
        shape.lastTitle = at;
        shape.plural =
          token.lower.endsWith('s') &&
          !/ss$|is$|us$/.test(token.lower) &&
          !/^(mrs|affairs|ms|holiness|highness)$/.test(token.lower);
        if (words.monarchs.has(token.lower)) shape.monarch = true;
        shape.end = ++at;
        continue;
      }
      if (mention && mention.form !== 'pronoun') {
        if (mention.form === 'title' && mention.entity.startsWith('person/')) shape.person ??= mention;
        else shape.thing = mention;
        if (token.capital) shape.capital++;
        while (at < limit && tokens[at]!.start < mention.span.end) {
          if (words.roles.has(tokens[at]!.lower)) {
            shape.titled = true;
            shape.lastTitle = at;
          }
          at++;
        }
        shape.end = at;
        continue;
      }
      if (portfolio || (token.capital && !(classes[at]! & CLOSED && !/^[A-Z]/.test(token.text)))) {
        if (token.capital && classes[at]! & (PREPOSITION | COORDINATOR | AUXILIARY | SUBORDINATOR)) break;
        // "Foreign Minister Jan Lipavský" is no month.
        if (token.capital && classes[at]! & CALENDAR && !shape.titled) break;
        if (token.capital) shape.capital++;
        shape.end = ++at;
        continue;
      }
      if (words.modifiers.has(token.lower)) {
        at++;
        continue;
      }
      if (
        PARTICLES.has(token.lower) &&
        (tokens[at + 1]?.capital ||
          tokens[at + 1]?.text === '-' ||
          (PARTICLES.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.capital))
      ) {
        at++;
        continue;
      }
      if (
        (token.lower === "'s" || token.lower === '’s') &&
        shape.end === at &&
        nominalAfterPossessive(ground, at + 1, limit)
      ) {
        at++;
        continue;
      }
      if (JOINS.has(token.lower) && shape.end === at && (shape.titled || words.portfolios.has(before?.lower ?? ''))) {
        const next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
        const follows = tokens[next];
        if (
          follows &&
          (follows.capital || words.portfolios.has(follows.lower)) &&
          isNominalOrPortfolio(ground, next, limit)
        ) {
          at = next;
          continue;
        }
        break;
      }
      if (token.lower === 'the' && words.monarchs.has(before?.lower ?? '') && shape.end === at) {
        // "His Highness the Amir of Kuwait"
        at++;
        continue;
      }
      if (token.lower === 'and' && shape.end === at && joinsTitles(ground, shape, start, at, limit)) {
        at++;
        continue;
      }
      break;
    }
    if (
      token.text === '-' &&
      !token.spaced &&
      at > start &&
      tokens[at + 1] &&
      !tokens[at + 1]!.spaced &&
      tokens[at + 1]!.shape === 'word'
    ) {
      at++;
      if (!tokens[at]!.capital && !words.roles.has(tokens[at]!.lower)) {
        // "high-ranking", "then-president": a compound that goes on.
        at++;
      }
      continue;
    }
    if (
      token.text === '.' &&
      !token.spaced &&
      before &&
      (before.text.length === 1 || ABBREVIATED.has(before.lower)) &&
      tokens[at + 1]?.spaced
    ) {
      at++;
      if (tokens[at]?.capital) continue;
      shape.end = at;
      break;
    }
    if (token.text === ',' && /^[js]r$/.test(tokens[at + 1]?.lower ?? '')) {
      at += 2;
      shape.end = at;
      continue;
    }
    if (token.text === '(' && shape.end === at && tokens[at + 1]?.capital && tokens[at + 2]?.text === ')') {
      // "the Organization of American States (OAS) Luis Almagro"
      if (!isNominal(ground, at + 3, limit)) break;
      at += 3;
      continue;
    }
    if (token.text === '&') {
      at++;
      continue;
    }
    break;
  }
  if (shape.end > limit) shape.end = limit;
  return shape;
}

/** "Sabah Al-Khaled Al-Sabah" where only the first word is known. */
function nameGoesOn({ tokens, words, mentionAt, dated }: Ground, from: number, until: number): number {
  let at = from;
  while (at < until) {
    const token = tokens[at]!;
    if (token.text === '-' && !token.spaced && tokens[at + 1]?.capital && !tokens[at + 1]!.spaced) at += 2;
    else if (
      token.shape === 'word' &&
      token.capital &&
      token.spaced &&
      !words.roles.has(token.lower) &&
      !dated[at] &&
      !(mentionAt[at] && mentionAt[at]!.entity.startsWith('place/'))
    )
      at++;
    else break;
  }
  return at;
}

const nominalAfterPossessive = (ground: Ground, at: number, until: number): boolean => {
  for (let next = at; next < Math.min(until, at + 4); next++) {
    const token = ground.tokens[next]!;
    if (
      ground.words.roles.has(token.lower) ||
      (isName(ground, next) && ground.mentionAt[next]!.entity.startsWith('person/'))
    )
      return true;
    if (!ground.words.modifiers.has(token.lower) && !token.capital) return false;
  }
  return false;
};

const isNominalOrPortfolio = (ground: Ground, at: number, until: number): boolean =>
  isNominal(ground, at, until) || ground.words.portfolios.has(ground.tokens[at]?.lower ?? '');

/** "Prime Minister and Minister of Defense X", "Foreign Affairs and International Cooperation X". */
function joinsTitles(ground: Ground, shape: Shape, start: number, at: number, until: number): boolean {
  const { words, tokens } = ground;
  if (shape.person) return false;
  let next = at + 1;
  const follows = tokens[next];
  if (!follows || next >= until || DETERMINERS.has(follows.lower)) return false;
  const before = tokens[at - 1]!;
  if (words.portfolios.has(before.lower)) {
    for (; next < Math.min(until, at + 4); next++) if (words.portfolios.has(tokens[next]!.lower)) return true;
  }
  if (trailingName(ground, start, at)) return false;
  next = at + 1;
  if (!shape.titled || !follows.capital) return false;
  const bare = tokens[start - 1]?.lower === 'the' && at - start <= 2;
  if (bare) return false;
  for (; next < Math.min(until, at + 8); next++) {
    if (words.roles.has(tokens[next]!.lower)) return true;
    if (!isNominal(ground, next, until)) return false;
  }
  return false;
}

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
  if (name && (shape.titled || name.words > 1)) {
    // A name no mention covers, read from its shape.
    return {
      ...common,
      plural: false,
      kind: shape.titled || !shape.thing ? 'person' : 'body',
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
    const team = /^(delegations?|negotiators|officials|sides?)$/.test(tokens[end - 1]!.lower) ? shape.thing : undefined;
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
  if (name && !determined) return { ...common, kind: 'person', name: phrase(name.from, name.to) };
  return undefined;
}
