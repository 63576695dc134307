import { latest } from '../../text/latest.ts';
import type { PhraseMatch } from '../../text/phrases.ts';
import type { Token } from '../../text/tokenize.ts';
import { bitsOf, wordBits } from '../../text/word-bits.ts';
import type { Reading } from '../reading.ts';
import { closedClass, particles } from './closed-class.ts';
import { isTied } from './hyphened.ts';
import { type OfficeHit, officeHits } from './office-hits.ts';
import { type Sense, type Vocabulary, vocabulary } from './vocabulary.ts';

export type MentionNeeds = 'section' | 'token' | 'sentence';

/** Capitalised words in a row: tokens `from` to `to` (exclusive). */
export interface Run {
  from: number;
  to: number;
}

/** What the rules of the stage look at: the tokens and where they stand. Worked out once for a document. */
export interface Passage {
  tokens: readonly Token[];
  words: Vocabulary;
  /** Token → index of its sentence and of its section. */
  sentence: Int32Array;
  section: Int32Array;
  /** 1 where the token is the first word of its sentence. */
  opens: Uint8Array;
  /** 1 in a sentence all of whose words that tell something begin with a capital: a headline. */
  titled: Uint8Array;
  /** 1 between double quotation marks. */
  quoted: Uint8Array;
  /** Capitalised words that the document also writes in lower case. */
  lowercase: ReadonlySet<string>;
  runs: readonly Run[];
  offices: readonly OfficeHit[];
  /** Token → the names of the lexicons that begin there, longest first match. */
  known: ReadonlyMap<number, PhraseMatch<Sense>>;
}

/** Words that never belong to a name by themselves, and small words inside names. */
const CLOSED = 1;
const PARTICLE = 2;
const smallWords = wordBits([
  ...[...closedClass].map((word) => [word, CLOSED] as const),
  ...[...particles].map((word) => [word, PARTICLE] as const),
]);

export const passage = latest((reading: Reading<MentionNeeds>): Passage => {
  const tokens = reading.layer('token');
  const words = vocabulary(reading.lexicons);
  const small = bitsOf(tokens, smallWords);
  const place = positions(reading, tokens, small);
  const known = new Map<number, PhraseMatch<Sense>>();
  const capitals = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.capital) capitals.add(token.lower);
    if (token.shape === 'mark' || token.shape === 'sign') continue;
    const match = words.names.at(tokens, at, Math.min(tokens.length, at + 14));
    if (match && !(small[at - 2]! & PARTICLE && isFamily(tokens, at, match))) known.set(at, match);
  }
  const lowercase = new Set<string>();
  for (const token of tokens)
    if (token.shape === 'word' && !token.capital && capitals.has(token.lower)) lowercase.add(token.lower);
  return {
    tokens,
    words,
    ...place,
    lowercase,
    runs: capitalRuns(tokens, place.sentence, words, small),
    offices: officeHits(tokens, place.sentence, words, known),
    known,
  };
});

/** "Al-**Sabah**": what a hyphen ties to a particle is a family name, whatever place is called so. */
const isFamily = (tokens: readonly Token[], at: number, { values }: PhraseMatch<Sense>): boolean =>
  tokens[at - 1]!.text === '-' && !tokens[at]!.spaced && values.every(({ type }) => type === 'place');

type Positions = Pick<Passage, 'sentence' | 'section' | 'opens' | 'titled' | 'quoted'>;

function positions(reading: Reading<MentionNeeds>, tokens: readonly Token[], closed: Uint32Array): Positions {
  const sentence = new Int32Array(tokens.length).fill(-1);
  const section = new Int32Array(tokens.length).fill(-1);
  const opens = new Uint8Array(tokens.length);
  const titled = new Uint8Array(tokens.length);
  const quoted = new Uint8Array(tokens.length);
  const sentences = reading.layer('sentence');
  const sections = reading.layer('section');
  let inSection = 0;
  let inSentence = 0;
  let open = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    while (inSection < sections.length - 1 && sections[inSection]!.span.end <= token.start) inSection++;
    while (inSentence < sentences.length - 1 && sentences[inSentence]!.span.end <= token.start) inSentence++;
    section[at] = inSection;
    sentence[at] = inSentence;
    if (at === 0 || section[at - 1] !== inSection) open = false;
    if (token.shape === 'mark' && '"“”„«»'.includes(token.text))
      open = token.text === '"' ? !open : '“„«'.includes(token.text);
    quoted[at] = open ? 1 : 0;
  }
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    let long = 0;
    let capitals = 0;
    let small = 0;
    let first = -1;
    while (to < tokens.length && sentence[to] === sentence[from]) {
      const token = tokens[to]!;
      if (token.shape === 'word') {
        if (first < 0) first = to;
        if (!token.capital && token.text.length > 2 && !(closed[to]! & CLOSED)) small++;
        if (token.text.length > 3) {
          long++;
          if (token.capital) capitals++;
        }
      }
      to++;
    }
    if (first >= 0) opens[first] = 1;
    if (first >= 0)
      for (let at = first + 1; at < to; at++) if (tokens[at]!.capital && opensAgain(tokens, at)) opens[at] = 1;
    if (long >= 4 && small === 0 && capitals / long > 0.7) titled.fill(1, from, to);
    from = to;
  }
  return { sentence, section, opens, titled, quoted };
}

/** A capital after a colon and a mark, or after an opening mark, may be there for the place and not for the name. */
function opensAgain(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && tokens[at]!.capital && (before.shape === 'mark' ? before.spaced : before.text === ':');
}

function capitalRuns(tokens: readonly Token[], sentence: Int32Array, words: Vocabulary, small: Uint32Array): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (!tokens[at]!.capital || !startsRun(tokens, at, small)) {
      at++;
      continue;
    }
    const from = at;
    at++;
    for (let next = step(tokens, at, words, small); next > at; next = step(tokens, at, words, small)) {
      if (sentence[next - 1] !== sentence[from]) break;
      at = next;
    }
    runs.push({ from, to: at });
  }
  return runs;
}

const startsRun = (tokens: readonly Token[], at: number, small: Uint32Array): boolean =>
  tokens[at]!.capital && !(small[at]! & CLOSED && !tokens[at]!.text.includes('.'));

/** The end of the run after one more word, or `at` where the run ends. */
function step(tokens: readonly Token[], at: number, words: Vocabulary, small: Uint32Array): number {
  const token = tokens[at];
  const before = tokens[at - 1]!;
  if (!token) return at;
  const next = tokens[at + 1];
  if (token.capital && token.spaced) {
    if (!(small[at]! & CLOSED)) return at + 1;
    // "Kim In-so": half of a given name that looks like a small word
    const half = next?.text === '-' && !next.spaced && !tokens[at + 2]?.spaced && tokens[at + 2]?.shape === 'word';
    return half && !tokens[at + 2]!.capital && before.shape === 'word' && before.text.length < 6 ? at + 3 : at;
  }
  if (!next) return at;
  if (token.text === '-' && !token.spaced && !next.spaced && next.shape === 'word') return isTied(next) ? at : at + 2;
  if (token.text === '.' && !token.spaced && next.capital && next.spaced)
    return before.text.length === 1 || words.honorifics.has(before.lower) || words.abbreviations.has(before.lower)
      ? at + 2
      : at;
  if (token.spaced && small[at]! & PARTICLE) {
    if (next.capital && next.spaced) return at + 2;
    if (next.text === '-' && tokens[at + 2]?.capital) return at + 3;
    if (small[at + 1]! & PARTICLE && tokens[at + 2]?.capital) return at + 3;
  }
  return at;
}
