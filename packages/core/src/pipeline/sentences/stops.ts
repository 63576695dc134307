import type { Token } from '../../text/tokenize.ts';
import type { CutWords } from './cut-words.ts';

/** Why a sentence ends at a token; undefined where it does not. */
export type Stop = 'full-stop' | 'question' | 'exclamation' | 'ellipsis' | 'initialism';

/** What kind of stop a token may be, whatever stands around it. */
export function stopOf(token: Token): Stop | undefined {
  if (token.shape === 'sign') {
    const first = token.text.charCodeAt(0);
    if (first === 46) return token.end - token.start === 1 ? 'full-stop' : 'ellipsis';
    if (first === 63 || first === 0x61f || first === 0xff1f) return 'question';
    if (first === 33 || first === 0xff01) return 'exclamation';
    if (first === 0x2026) return 'ellipsis';
    if (first === 0x3002 || first === 0x6d4) return 'full-stop';
    return undefined;
  }
  if (token.shape === 'word' && token.text.charCodeAt(token.text.length - 1) === 46) return 'initialism';
  return undefined;
}

/**
 * Whether a sentence ends with a stop at `at`, its closing marks reaching to before `next`. `from` is the sentence’s first
 * token, `until` the end of the section.
 */
export function ends(
  tokens: readonly Token[],
  kind: Stop,
  { from, at, next, until }: { from: number; at: number; next: number; until: number },
  words: CutWords,
): boolean {
  if (next >= until) return true;
  const after = beginning(tokens, next, until);
  const { spaced } = tokens[next]!;
  const closed = next > at + 1;
  if (after.shape === 'word' && !after.capital && startsSmall(after)) return false;
  if (after.shape === 'sign' && (after.text === ',' || after.text === ';' || after.text === ':'))
    return spaced && kind !== 'initialism';
  const before = at > from ? tokens[at - 1]! : undefined;
  if (kind === 'initialism') return closed || (spaced && endsInitialism(tokens, at, next, after, words));
  if (kind === 'full-stop') return endsFullStop(tokens, from, at, next, after, words);
  if (kind === 'ellipsis') return before !== undefined && before.shape !== 'mark' && (closed || spaced);
  return !(closed && saidNext(tokens, next, until, words)) && (closed || spaced);
}

/** The first token that is no opening mark or bracket. */
function beginning(tokens: readonly Token[], next: number, until: number): Token {
  let at = next;
  while (at + 1 < until && (tokens[at]!.shape === 'mark' || tokens[at]!.text === '(' || tokens[at]!.text === '[')) at++;
  return tokens[at]!;
}

const startsSmall = ({ text }: Token): boolean => {
  const first = text.charAt(0);
  return first === first.toLowerCase() && first !== first.toUpperCase();
};

/** "a deal with the U.S. But …" ends; "the U.S. Congress", "at 6 p.m. Monday", "i.e. Germany" do not. */
function endsInitialism(tokens: readonly Token[], at: number, next: number, after: Token, words: CutWords): boolean {
  const { lower } = tokens[at]!;
  if (lower === 'i.e.' || lower === 'e.g.') return false;
  if (after.shape !== 'word') return after.shape === 'mark';
  if (words.starters.has(after.lower)) return true;
  const follows = tokens[next + 1];
  if (!follows || after !== tokens[next] || follows.shape !== 'word' || follows.capital) return false;
  if (words.openers.has(after.lower)) return true;
  // "It closes at 5 p.m. Reporters may stay."; not "at 5 p.m. Moscow time", "at 5 p.m. EST on Monday", "the 5 p.m. Mass for".
  return (
    (lower === 'p.m.' || lower === 'a.m.') &&
    follows.lower !== 'time' &&
    after.text !== after.text.toUpperCase() &&
    !ZONES.has(after.lower) &&
    !words.calendar.has(after.lower) &&
    !DETERMINERS.has(tokens[at - 2]?.lower ?? '')
  );
}

/** Short for a zone’s time: "noon Eastern", "5 p.m. Central". */
const ZONES = new Set(['eastern', 'central', 'mountain', 'pacific', 'atlantic', 'greenwich']);
const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that', 'his', 'her', 'its', 'their']);

/** "Mr. Lavrov", "Antony J. Blinken", "No. 5", "1. Trade" and "state.gov" go on; "said.But" ends. */
function endsFullStop(
  tokens: readonly Token[],
  from: number,
  at: number,
  next: number,
  after: Token,
  words: CutWords,
): boolean {
  const before = at > from ? tokens[at - 1]! : undefined;
  if (!before) return true;
  if (next > at + 1) return true;
  if (!tokens[next]!.spaced && after.shape !== 'mark') {
    return after.capital && before.shape === 'word' && before.end - before.start > 2 && startsSmall(before);
  }
  if (tokens[at]!.spaced) return true;
  if (before.shape === 'number') return !(at - 1 === from && before.end - before.start <= 3);
  if (before.shape !== 'word') return true;
  const length = before.end - before.start;
  if (length === 1 && before.capital) return words.starters.has(after.lower);
  if (words.address.has(before.text)) return false;
  if (!words.abbreviations.has(before.text)) return true;
  if (words.starters.has(before.lower)) return after.shape !== 'number';
  return after.shape === 'word' ? words.starters.has(after.lower) : after.shape === 'mark';
}

/** “Why now?” Mr. Lavrov asked. */
function saidNext(tokens: readonly Token[], next: number, until: number, words: CutWords): boolean {
  for (let at = next; at < until && at < next + 7; at++) {
    const token = tokens[at]!;
    if (token.shape === 'word' && !token.capital) return words.speech.has(token.lower);
    if (token.shape === 'mark' || (token.shape === 'sign' && token.text !== '.' && token.text !== '-')) return false;
  }
  return false;
}
