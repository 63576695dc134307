import type { Lexicons } from '../../../schema/lexicons.ts';
import type { Span } from '../../../schema/span.ts';
import { once } from '../../../text/once.ts';
import { type PhraseMatcher, phraseMatcher } from '../../../text/phrases.ts';
import { type Token, tokenize } from '../../../text/tokenize.ts';

/** A dateline is looked for in this many characters. */
const HEAD = 160;
/** Labels in capitals that are no places. */
const LABELS = new Set(
  'breaking update updates exclusive opinion analysis explainer watch video live photos editorial correction factbox review interview note editor question answer'.split(
    ' ',
  ),
);
const DASHES = new Set(['—', '–', '-', '--', '---', '_']);

interface Words {
  /** Cities and capitals. */
  cities: PhraseMatcher<true>;
  places: PhraseMatcher<true>;
  agencies: PhraseMatcher<true>;
  months: ReadonlySet<string>;
  weekdays: ReadonlySet<string>;
}
const wordsOf = once((lexicons: Lexicons): Words => {
  const names = (of: (type: string) => boolean) =>
    phraseMatcher(
      lexicons.places
        .filter(({ type }) => of(type))
        .flatMap(({ name, aliases = [] }) => [name, ...aliases].map((form) => [form, true as const] as const)),
      { exact: true },
    );
  return {
    cities: names((type) => type === 'city' || type === 'capital'),
    places: names(() => true),
    agencies: phraseMatcher(
      lexicons.organizations
        .filter(({ type }) => type === 'media')
        .flatMap(({ name, aliases = [] }) => [name, ...aliases].map((form) => [form, true as const] as const)),
    ),
    months: new Set(lexicons.months.flat().map((month) => month.toLowerCase())),
    weekdays: new Set(lexicons.weekdays.flat().map((day) => day.toLowerCase())),
  };
});

/** Where the dateline that opens `span` ends, its closing sign included; undefined where none does. The whole block may be one. */
export function datelineEnd(text: string, span: Span, lexicons: Lexicons): number | undefined {
  const tokens = tokenize(text, span.start, Math.min(span.end, span.start + HEAD));
  const words = wordsOf(lexicons);
  const whole = span.end <= span.start + HEAD;
  let at = header(tokens, words);
  const dated = at > 0;
  const place = placeAt(tokens, at, words);
  if (!place) return undefined;
  at = region(tokens, place.to, words);
  const located = at > place.to;
  const first = dateAt(tokens, skip(tokens, at, ',.'), words);
  if (first) at = first;
  const agency = agencyAt(tokens, skip(tokens, at, ',.'), words);
  if (agency) at = agency.to;
  const second = first ? 0 : dateAt(tokens, skip(tokens, at, ',.'), words);
  if (second) at = second;
  const evidence = { ...place, located, dated: dated || first > 0 || second > 0, agency: agency !== undefined };
  if (at >= tokens.length)
    return whole &&
      place.to < 6 &&
      (evidence.dated || evidence.agency || (place.shouted && place.known) || (located && place.city))
      ? span.end
      : undefined;
  let to = at;
  while (to < tokens.length && to < at + 3 && isDelimiter(tokens[to]!)) to++;
  if (to >= tokens.length) return whole && (evidence.dated || evidence.agency || place.known) ? span.end : undefined;
  if (to === at) return agency?.sure && (place.shouted || place.known) ? tokens[at - 1]!.end : undefined;
  return accepts(tokens, at, to, evidence) ? tokens[to - 1]!.end : undefined;
}

interface Evidence {
  shouted: boolean;
  known: boolean;
  city: boolean;
  /** A region stands behind the place: "NASHUA, N.H." */
  located: boolean;
  dated: boolean;
  agency: boolean;
}

function accepts(
  tokens: readonly Token[],
  at: number,
  to: number,
  { shouted, known, city, located, dated, agency }: Evidence,
): boolean {
  const delimiter = tokens[at]!.text;
  const after = tokens[to]!;
  if (agency || dated) return shouted || known;
  const dash = DASHES.has(delimiter);
  if (dash && delimiter !== '—' && !(tokens[at]!.spaced && after.spaced)) return false;
  if (city) return dash || delimiter === ':' || delimiter === '|';
  if (!shouted) return false;
  if (known || located) return dash;
  return (delimiter === '—' || delimiter === '–' || delimiter === '--') && opensProse(tokens, to);
}

/** "MAWLAMYINE — Residents fled": a sentence with small words follows. */
function opensProse(tokens: readonly Token[], from: number): boolean {
  let small = 0;
  for (let at = from; at < tokens.length && at < from + 12; at++) {
    const token = tokens[at]!;
    if (token.shape === 'word' && !token.capital) small++;
  }
  return small >= 3;
}

const isDelimiter = ({ text }: Token): boolean =>
  DASHES.has(text) || text === ':' || text === '|' || text === '.' || text === '·' || text === '//' || text === '>';

function skip(tokens: readonly Token[], at: number, signs: string): number {
  const token = tokens[at];
  return token &&
    token.shape === 'sign' &&
    token.text.length === 1 &&
    signs.includes(token.text) &&
    at + 1 < tokens.length
    ? at + 1
    : at;
}

/** A date that stands before the place: " date 2021-05-21 WASHINGTON, May 20:". */
function header(tokens: readonly Token[], words: Words): number {
  const label = tokens[0]?.lower === 'date' || tokens[0]?.lower === 'dated' || tokens[0]?.lower === 'published' ? 1 : 0;
  const from = skip(tokens, label, ':');
  const to = dateAt(tokens, from, words);
  return to ? skip(tokens, to, '|-–—,:') : 0;
}

function placeAt(tokens: readonly Token[], from: number, words: Words) {
  const first = tokens[from];
  if (first?.shape !== 'word' || !first.capital) return undefined;
  let to = from;
  while (to < tokens.length && to < from + 7) {
    const token = tokens[to]!;
    const caps = token.shape === 'word' && token.end - token.start > 1 && token.text === token.text.toUpperCase();
    const joint = to > from && (token.text === '/' || token.text === '-') && isCaps(tokens[to + 1]);
    if (!caps && !joint) break;
    to++;
  }
  const city = words.cities.at(tokens, from);
  const place = city ?? words.places.at(tokens, from);
  if (to > from && !LABELS.has(first.lower) && !words.months.has(first.lower)) {
    const known = place?.to === to;
    return { to, shouted: true, known, city: city?.to === to };
  }
  return place && { to: place.to, shouted: false, known: true, city: city !== undefined };
}

const isCaps = (token: Token | undefined): boolean =>
  token !== undefined && token.shape === 'word' && token.text === token.text.toUpperCase();

/** ", Philippines" · ", N.Y." · " [India]" after the place. */
function region(tokens: readonly Token[], at: number, words: Words): number {
  if (tokens[at]?.text === '[' && tokens[at + 2]?.text === ']') return at + 3;
  if (tokens[at]?.text !== ',') return at;
  const next = tokens[at + 1];
  if (!next?.capital || words.months.has(next.lower) || words.weekdays.has(next.lower)) return at;
  const place = words.places.at(tokens, at + 1);
  const to = place ? place.to : tokens[at + 2]?.capital ? at + 3 : at + 2;
  return tokens[to]?.text === '.' && !tokens[to]!.spaced && to === at + 2 ? to + 1 : to;
}

/** The end of a date at `at`, 0 where there is none: "May 20, 2021", "Sept. 5", "20 May", "Friday", "2021-05-21". */
function dateAt(tokens: readonly Token[], at: number, words: Words): number {
  const token = tokens[at];
  if (!token) return 0;
  if (token.shape === 'word' && words.weekdays.has(token.lower)) {
    const day = dateAt(tokens, skip(tokens, skip(tokens, at + 1, '.'), ','), words);
    return day || at + 1;
  }
  if (token.shape === 'word' && words.months.has(token.lower)) {
    const day = skip(tokens, at + 1, '.');
    return isDay(tokens[day]) ? year(tokens, day + 1) : 0;
  }
  if (token.shape !== 'number') return 0;
  if (token.text.length === 4 && tokens[at + 1]?.text === '-' && tokens[at + 3]?.text === '-') return at + 5;
  const month = tokens[at + 1];
  if (isDay(token) && month?.shape === 'word' && words.months.has(month.lower))
    return year(tokens, skip(tokens, at + 2, '.'));
  return 0;
}

const isDay = (token: Token | undefined): boolean =>
  token !== undefined && /^\d{1,2}(?:st|nd|rd|th)?$/.test(token.text);

function year(tokens: readonly Token[], at: number): number {
  const from = skip(tokens, at, ',');
  return /^(?:19|20)\d\d$/.test(tokens[from]?.text ?? '') ? from + 1 : at;
}

/** "(Reuters)" · "(UrduPoint News / Sputnik - 31st October, 2021)" · "/TASS/". */
function agencyAt(tokens: readonly Token[], at: number, words: Words): { to: number; sure: boolean } | undefined {
  const open = tokens[at]?.text;
  const close = open === '(' ? ')' : open === '/' ? '/' : open === '[' ? ']' : undefined;
  if (!close) return undefined;
  let sure = open === '/';
  for (let to = at + 1; to < tokens.length && to < at + 16; to++) {
    const token = tokens[to]!;
    if (token.text === close && to > at + 1) return { to: to + 1, sure };
    if (token.shape === 'mark' || token.text === '.') return undefined;
    if (to === at + 1 && !token.capital) return undefined;
    if (words.agencies.at(tokens, to) || words.months.has(token.lower)) sure = true;
  }
  return undefined;
}
