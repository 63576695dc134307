import type { OfficeEntry } from '../../schema/lexicons.ts';
import type { PhraseMatch } from '../../text/phrases.ts';
import type { Token } from '../../text/tokenize.ts';
import type { Sense, Vocabulary } from './vocabulary.ts';

/** Words for an office in the text: "the top US diplomat", "Foreign Minister of the Kingdom of Saudi Arabia". */
export interface OfficeHit {
  /** Tokens from the determiner, country or body before it … */
  from: number;
  /** … the office itself … */
  core: number;
  /** … to its last word or that of "of Saudi Arabia" (exclusive). */
  to: number;
  offices: readonly OfficeEntry[];
  /** Countries (ISO 3166-1) and organization ids it is said to belong to. */
  of: readonly string[];
  /** "the", "his": somebody known is meant. */
  definite: boolean;
  /** "former", "then", "acting". */
  former: boolean;
}

const ADJECTIVES = new Set(['top', 'chief', 'senior', 'highest', 'leading']);
const DETERMINERS = new Set(['the', 'its', 'their', 'his', 'her', 'our']);
const FORMER = new Set(['former', 'ex', 'then', 'late', 'acting', 'outgoing', 'incoming', 'deputy', 'new', 'current']);
const COUNTRY_NOUNS = new Set([
  'kingdom',
  'republic',
  'state',
  'islamic',
  'federal',
  'people',
  "'s",
  'democratic',
  'union',
  'united',
  'hellenic',
]);

/** Every word for an office, with the country or body beside it. One pass. */
export function officeHits(
  tokens: readonly Token[],
  sentence: Int32Array,
  words: Vocabulary,
  known: ReadonlyMap<number, PhraseMatch<Sense>>,
): OfficeHit[] {
  const endsHere = new Map<number, PhraseMatch<Sense>>();
  for (const match of known.values()) {
    const before = endsHere.get(match.to);
    if (!before || before.from > match.from) endsHere.set(match.to, match);
  }
  const hits: OfficeHit[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (tokens[at]!.shape !== 'word') {
      at++;
      continue;
    }
    const found =
      words.offices.at(tokens, at, Math.min(tokens.length, at + 12)) ??
      (known.has(at + 1) ? inserted(tokens, at, words, known) : undefined);
    if (!found || sentence[found.to - 1] !== sentence[at]) {
      at++;
      continue;
    }
    const hit = widen(tokens, found, known, endsHere);
    hits.push(hit);
    at = hit.to;
  }
  return hits;
}

type Found = PhraseMatch<OfficeEntry> & { of?: string[] };

/** "top US diplomat": a country between the words of an office. */
function inserted(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary,
  known: ReadonlyMap<number, PhraseMatch<Sense>>,
): Found | undefined {
  if (!ADJECTIVES.has(tokens[at]!.lower)) return undefined;
  const country = known.get(at + 1);
  if (!country) return undefined;
  const rest = [tokens[at]!, ...tokens.slice(country.to, country.to + 4)];
  const found = words.offices.at(rest, 0);
  if (!found || found.to < 2) return undefined;
  return { from: at, to: country.to + found.to - 1, values: found.values, of: bodies(country) };
}

function widen(
  tokens: readonly Token[],
  found: Found,
  known: ReadonlyMap<number, PhraseMatch<Sense>>,
  endsHere: ReadonlyMap<number, PhraseMatch<Sense>>,
): OfficeHit {
  let { from, to } = found;
  const of = new Set(found.of ?? []);
  let former = false;
  let definite = false;
  for (let steps = 0; steps < 6 && from > 0; steps++) {
    const before = tokens[from - 1]!;
    const possessive = before.lower === "'s";
    const name = endsHere.get(possessive ? from - 1 : from);
    if (name && (tokens[from]!.spaced || possessive)) {
      const found = bodies(name);
      if (found.length === 0) break;
      for (const body of found) of.add(body);
      if (possessive) definite = true;
      from = name.from;
    } else if (FORMER.has(before.lower)) {
      former ||= before.lower !== 'new' && before.lower !== 'current';
      from--;
    } else if (before.text === '-' && from > 1 && FORMER.has(tokens[from - 2]!.lower)) {
      former = true;
      from -= 2;
    } else if (DETERMINERS.has(before.lower)) {
      definite = true;
      from--;
      break;
    } else break;
  }
  const after = bodyAfter(tokens, to, known);
  if (after) {
    for (const body of after.of) of.add(body);
    to = after.to;
  }
  return { from, core: found.from, to, offices: found.values, of: [...of], definite, former };
}

/** "of the Kingdom of Saudi Arabia", "of Russia", "to the United Nations". */
function bodyAfter(
  tokens: readonly Token[],
  at: number,
  known: ReadonlyMap<number, PhraseMatch<Sense>>,
): { of: string[]; to: number } | undefined {
  const word = tokens[at]?.lower;
  if (word !== 'of' && word !== 'to' && word !== 'for') return undefined;
  for (let next = at + 1; next < at + 7 && next < tokens.length; next++) {
    const name = known.get(next);
    const of = name ? bodies(name) : [];
    if (name && of.length > 0) return { of, to: name.to };
    const lower = tokens[next]!.lower;
    if (lower !== 'the' && lower !== 'of' && !COUNTRY_NOUNS.has(lower)) return undefined;
  }
  return undefined;
}

/** The countries and organizations a name may be: what an office can belong to. */
function bodies(match: PhraseMatch<Sense>): string[] {
  const found: string[] = [];
  for (const sense of match.values) {
    if (sense.type === 'place' && sense.entry.country && (sense.entry.type === 'country' || sense.form === 'metonym'))
      found.push(sense.entry.country);
    if (sense.type === 'organization') {
      found.push(sense.entry.id);
      if (sense.entry.country) found.push(sense.entry.country);
    }
  }
  return found;
}
