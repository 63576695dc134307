import type { Mention } from '../../schema/mention.ts';
import {
  ADVERB,
  AUXILIARY,
  CALENDAR,
  COORDINATOR,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
} from '../grammar/word-classes.ts';
import { type Ground, isNominal } from './ground.ts';
import { isNominalOrPortfolio, joinsTitles, nameGoesOn, nominalAfterPossessive } from './title-words.ts';

const PARTICLES = new Set(
  'al el bin ibn bint ben van von der den ten ter de da do dos das di du del della la le abu und zu y e i ul'.split(
    ' ',
  ),
);
const ABBREVIATED = new Set('dr mr mrs ms sen rep gen lt col adm amb gov jr sr st prof hon rev msgr capt'.split(' '));
const JOINS = new Set(['of', 'for', 'to']);
export const CLOSED = ADVERB | AUXILIARY | CALENDAR | COORDINATOR | PREPOSITION | RELATIVE | SUBORDINATOR;
const LONGEST = 40;

/** What a noun phrase is made of. */
export interface Shape {
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

/** Reads a noun phrase from its first word after the determiner to its last. */
export function readShape(ground: Ground, start: number, until: number): Shape {
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
      if (tokens[at]?.lower === 'of' && shape.titled) {
        // "President Emmanuel Macron of France", "Prime Minister Boris Johnson of the United Kingdom"
        let next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
        const place = mentionAt[next];
        if (next < limit && place?.entity.startsWith('place/')) {
          while (next < limit && mentionAt[next] === place) next++;
          shape.end = at = next;
          break;
        }
      }
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
          // "General Assembly", "Council of Ministers" are bodies.
          if (words.roles.has(tokens[at]!.lower) && !/^(general|ministers|leaders)$/.test(tokens[at]!.lower)) {
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
        (nominalAfterPossessive(ground, at + 1, limit) ||
          (shape.titled && tokens[at + 1]?.capital === true && !isPersonName(ground, at + 1)))
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

/** "Germany’s Scholz" ends one phrase and begins another; "the head of Japan’s Secretariat" goes on. */
const isPersonName = ({ mentionAt }: Ground, at: number): boolean =>
  mentionAt[at]?.entity.startsWith('person/') === true;
