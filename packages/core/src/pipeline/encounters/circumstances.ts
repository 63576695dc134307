import type { DateExpression } from '../../schema/date.ts';
import type { When } from '../../schema/when.ts';
import { inside } from '../../text/spans.ts';
import { wordBits } from '../../text/word-bits.ts';
import { editionOf, eventAt } from './editions.ts';
import { firstPartyFrom, partyEndingAt } from './party-lookup.ts';
import type { Clause, Scene, Trigger } from './scene.ts';

/** Tokens `from` to `to` of the part of a sentence that an encounter's time and place are read from. */
export interface Stretch {
  from: number;
  to: number;
}

const LIMIT = 45;
const LEAD = 14;
const BREAKS = /^(who|which|while|where|that|because|although|but|whether|amid|since)$/;

/** From what leads the clause ("On Friday in Rome, …"), where nobody else is named there, to where the next clause begins. */
export function stretchOf(scene: Scene, clause: Clause, from: number, to: number): Stretch {
  let start = from;
  while (start > clause.from && from - start < LEAD) {
    const { lower, text, shape } = scene.tokens[start - 1]!;
    if (text === ';' || text === ':' || BREAKS.test(lower) || shape === 'mark') break;
    const party = clause.parties()[partyEndingAt(clause, start)];
    if (party && party.kind !== 'place' && party.kind !== 'body') break;
    start--;
  }
  let end = to;
  while (end < clause.to && end - to < LIMIT) {
    const { lower, text } = scene.tokens[end]!;
    if (text === ';' || text === ':' || BREAKS.test(lower) || scene.tokens[end]!.shape === 'mark') break;
    if (lower === 'ahead' || lower === 'before' || lower === 'after') break;
    if (
      end > to &&
      text === ',' &&
      /^(and|the|a|an|he|she|they|it)$/.test(scene.tokens[end + 1]?.lower ?? '') &&
      !scene.mentionAt[end + 1]?.entity.startsWith('place/')
    )
      break;
    if (
      lower === 'to' &&
      scene.tokens[end + 1]?.shape === 'word' &&
      !scene.tokens[end + 1]!.capital &&
      !/^(the|a|an|his|her|their)$/.test(scene.tokens[end + 1]!.lower) &&
      end > to
    ) {
      // "to discuss Wednesday's vote": what follows the purpose is about something else, but for a date or place right after it.
      break;
    }
    end++;
  }
  return { from: start, to: end };
}

/** When it was: the date expression of the clause that stands nearest to its verb or noun. */
export function whenOf(
  scene: Scene,
  clause: Clause,
  trigger: Trigger,
  stretch: Stretch,
  verb = true,
): When | undefined {
  const span = { start: scene.tokens[stretch.from]!.start, end: scene.tokens[stretch.to - 1]!.end };
  let best: { date: DateExpression; far: number } | undefined;
  const at = scene.tokens[trigger.from]!.start;
  for (const date of inside(scene.reading.layer('date'), span)) {
    if (!date.edtf || date.type === 'duration' || date.type === 'set') continue;
    if (qualifies(scene, clause, date, trigger)) continue;
    const far = date.span.start > at ? date.span.start - at : (at - date.span.start) * (verb ? 1.5 : 1);
    if (!best || far < best.far) best = { date, far };
  }
  return best && whenFrom(best.date);
}

export const whenFrom = (date: DateExpression): When => ({
  edtf: date.edtf!,
  basis: date.basis,
  confidence: date.confidence,
  ...(date.anchor ? { anchor: date.anchor } : {}),
  date: date.id,
});

/** "next month’s NATO Summit", "the June 23 Berlin Conference": the date belongs to another noun. */
function qualifies(scene: Scene, clause: Clause, date: DateExpression, trigger: Trigger): boolean {
  let at = tokenFrom(scene, clause, date.span.end);
  const next = scene.tokens[at];
  if (!next || at >= clause.to) return false;
  if (!next.spaced && next.lower === "'s") at++;
  else if (next.shape !== 'word') return false;
  else if (
    !next.capital &&
    !/^(meeting|call|talks|summit|visit|encounter|session|dinner|lunch|phone)$/.test(next.lower)
  )
    return false;
  // "Wednesday's meeting" is this one; "Friday's vote" is not.
  for (let step = 0; step < 4 && at < clause.to; step++, at++) {
    if (at >= trigger.from && at < trigger.to) return false;
    if (scene.tokens[at]!.shape !== 'word') return next.lower === "'s" || !next.capital;
  }
  return next.lower === "'s" || next.capital
    ? !isParty(clause, tokenFrom(scene, clause, date.span.end)) || next.lower === "'s"
    : false;
}

const isParty = (clause: Clause, at: number): boolean => {
  const party = clause.parties()[firstPartyFrom(clause, at + 1) - 1];
  return party !== undefined && at < party.to;
};

export function tokenFrom(scene: Scene, clause: Clause, offset: number): number {
  let low = clause.from;
  let high = clause.to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (scene.tokens[middle]!.start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const PLACED_AFTER =
  /^(with|met|held|hosted|meeting|meetings|negotiations|consultations|discussions|round|talks|summit|visit|call|conference|today|yesterday|earlier|here|forum|council|ministerial|session|together|face|sidelines|margins|dinner|lunch|breakfast|place|who|and|assembly|encounter|recently|again|briefly|separately|week|month|year|gathering|briefing|interview|speech|trilateral|bilateral|counterpart|virtually|person|speaking|spoke|talking|arrived|arrives|landed)$/;

/** Where it was: a place after "in" or "at" that hangs on the verb, the noun or those who met. */
export function whereOf(scene: Scene, clause: Clause, stretch: Stretch): string[] {
  for (let at = stretch.from; at < stretch.to; at++) {
    const { lower } = scene.tokens[at]!;
    if (lower !== 'in' && lower !== 'at') continue;
    const mention = placeAfter(scene, at, stretch.to);
    if (!mention || (mention.form !== 'name' && mention.form !== 'metonym')) continue;
    if (!hangsRight(scene, clause, at)) continue;
    const head = scene.tokens[tokenFrom(scene, clause, mention.span.end)];
    if (head && head.shape === 'word' && head.lower === "'s") continue;
    return [mention.entity];
  }
  return destination(scene, stretch);
}

const TRAVELS =
  /^(?:travel(?:s|ed|led|ing|ling)?|fl(?:y|ies|ew|own|ying)|head(?:s|ed|ing)?|go(?:es|ing)?|went|trip|return(?:s|ed|ing)?|journey(?:s|ed)?)$/;

/** "will travel to **Moscow** for talks with Putin": where somebody goes in order to meet. */
function destination(scene: Scene, stretch: Stretch): string[] {
  for (let at = stretch.from + 1; at < stretch.to; at++) {
    if (scene.tokens[at]!.lower !== 'to' || !TRAVELS.test(scene.tokens[at - 1]!.lower)) continue;
    const mention = placeAfter(scene, at, stretch.to);
    if (mention) return [mention.entity];
  }
  return [];
}

function placeAfter(scene: Scene, at: number, until: number) {
  for (let next = at + 1; next < until && next < at + 3; next++) {
    const mention = scene.mentionAt[next];
    if (mention?.entity.startsWith('place/')) return mention;
    if (scene.tokens[next]!.lower !== 'the') return undefined;
  }
  return undefined;
}

function hangsRight(scene: Scene, clause: Clause, at: number): boolean {
  if (at === clause.from || scene.dated[at - 1]) return true;
  const before = scene.tokens[at - 1]!;
  if (before.text === ',' || PLACED_AFTER.test(before.lower)) return true;
  const mention = scene.mentionAt[at - 1];
  if (mention?.entity.startsWith('event/') || mention?.entity.startsWith('person/')) return true;
  const party = clause.parties()[partyEndingAt(clause, at)];
  return party !== undefined && party.kind !== 'place';
}

/** The event on whose sidelines or margins it was: "on the sidelines of the G20 summit in Rome". */
export function sidelinesOf(
  scene: Scene,
  clause: Clause,
  stretch: Stretch,
  when: When | undefined,
): string | undefined {
  for (let at = stretch.from; at < clause.to && at < stretch.to + 12; at++) {
    if (!/^(sidelines|margins|sideline|fringes|edges|periphery)$/.test(scene.tokens[at]!.lower)) continue;
    const event = eventAt(scene, at + 1, Math.min(clause.to, at + 14));
    if (event) return editionOf(scene, event, when, placesIn(scene, at, Math.min(clause.to, at + 14)));
  }
  return undefined;
}

/** The places named in a stretch. */
export function placesIn(scene: Scene, from: number, to: number): string[] {
  const places: string[] = [];
  for (let at = from; at < to; at++) {
    const entity = scene.mentionAt[at]?.entity;
    if (entity?.startsWith('place/') && !places.includes(entity)) places.push(entity);
  }
  return places;
}

const UNITS: Record<string, string> = { minute: 'M', minutes: 'M', hour: 'H', hours: 'H' };
const isUnit = wordBits(Object.keys(UNITS).map((word) => [word, 1] as const));

/** How long it took, ISO 8601: "a 90-minute meeting", "spoke for two hours", "lasted half an hour". */
export function durationOf(scene: Scene, clause: Clause, from: number, to: number): string | undefined {
  const numbers = scene.reading.lexicons.numbers;
  for (let at = Math.max(clause.from, from); at < Math.min(clause.to, to); at++) {
    if (isUnit(scene.tokens[at]!) === 0) continue;
    const unit = UNITS[scene.tokens[at]!.lower];
    // "60 Minutes" is a programme.
    if (!unit || scene.tokens[at]!.capital) continue;
    let before = at - 1;
    while (
      before > clause.from &&
      (scene.tokens[before]!.text === '-' || /^(full|whole|an|a)$/.test(scene.tokens[before]!.lower)) &&
      scene.tokens[before]!.lower !== 'a'
    )
      before--;
    const token = scene.tokens[before];
    if (!token || before < clause.from) continue;
    if (token.lower === 'half' && unit === 'H') return 'PT30M';
    const value =
      token.shape === 'number'
        ? Number(token.text.replace(/,/g, ''))
        : token.lower === 'an' || token.lower === 'a'
          ? 1
          : numbers[token.lower];
    if (value === undefined || !Number.isFinite(value) || value <= 0) continue;
    const ago = scene.tokens[at + 1]?.lower;
    if (ago === 'ago' || ago === 'later' || ago === 'before' || ago === 'after' || ago === 'earlier') continue;
    if (Number.isInteger(value)) return `PT${value}${unit}`;
    if (unit === 'H') return `PT${Math.round(value * 60)}M`;
  }
  return undefined;
}

/** The quantity that says how often: "at least seven times". */
export function timesOf(scene: Scene, stretch: Stretch): string | undefined {
  const span = { start: scene.tokens[stretch.from]!.start, end: scene.tokens[stretch.to - 1]!.end };
  return inside(scene.reading.layer('quantity'), span).find(
    ({ unit, of, text }) => unit === 'time' || of === 'times' || /\btimes\b|\btwice\b/.test(text),
  )?.id;
}
