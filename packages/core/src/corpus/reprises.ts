import type { AnnotatedDocument } from '../schema/annotated-document.ts';
import type { Quote } from '../schema/quote.ts';
import type { Reprise } from '../schema/reprise.ts';
import type { Span } from '../schema/span.ts';
import { slug } from '../text/fold.ts';
import { overlaps } from '../text/spans.ts';
import { type Token, tokenize } from '../text/tokenize.ts';

/** Words of a quotation by their numbers, folded, without marks and signs. */
interface Stretch {
  quote: Quote;
  words: Int32Array;
}

/** Marked words, which may stand elsewhere again. */
interface Marked extends Stretch {
  text: string;
  /** How many of them tell something. */
  telling: number;
}

/** The words of a corpus, numbered. */
type Numbers = Map<string, number>;

/** How often a pair of words may stand in the corpus and still point to a repetition. */
const COMMON = 500;
const SMALL = new Set(
  'a an the and or but of to in on at by for with from as is are was were be been it its this that these those we i you he she they our my your his her their us them not no so if there here what who will would can could should has have had do does did very more all just going'.split(
    ' ',
  ),
);

/**
 * The same words again: the marked words of a quote that stand, whole and in order, in what another quote quotes. Found over an
 * index of the word pairs of all marked words, each stretch by its rarest pair.
 */
export function reprises(documents: readonly AnnotatedDocument[]): Reprise[] {
  const numbers: Numbers = new Map();
  const marked: Marked[] = [];
  const ordered = [...documents].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const quoted = ordered.map(({ document, annotations }) => ({
    document,
    quotes: annotations.filter((annotation): annotation is Quote => annotation.kind === 'quote'),
  }));
  for (const { document, quotes } of quoted) {
    const owner = owners(quotes);
    for (const quote of quotes)
      for (const span of quote.marks)
        if (owner.get(placeOf(span)) === quote) {
          const one = markedWords(document.text, quote, span, numbers);
          if (isTelling(one)) marked.push(one);
        }
  }
  const index = pairsOf(marked);
  for (const { document, quotes } of quoted)
    for (const quote of quotes)
      for (const span of quote.content) enter(index, { quote, words: wordsIn(document.text, span, numbers) });
  const found = new Map<string, Found>();
  const asked = new Map<string, Quote[]>();
  for (const one of marked) {
    const words = one.words.join(' ');
    const quotes = asked.get(words) ?? repeated(one, index);
    asked.set(words, quotes);
    if (quotes.length < 2) continue;
    const key = quotes.map((quote) => quote.id).join(' ');
    const now = { text: one.text, words: one.words.length, quotes };
    const before = found.get(key);
    if (!before || better(now, before)) found.set(key, now);
  }
  return numbered([...found.values()]);
}

interface Found {
  text: string;
  words: number;
  quotes: readonly Quote[];
}

/** More words; of the same words those with fewer capitals, since headlines have more. */
function better(a: Found, b: Found): boolean {
  if (a.words !== b.words) return a.words > b.words;
  const capitals = ({ text }: Found) => text.replace(/[^A-Z]/g, '').length;
  return capitals(a) === capitals(b) ? a.text < b.text : capitals(a) < capitals(b);
}

function markedWords(text: string, quote: Quote, span: Span, numbers: Numbers): Marked {
  const tokens = tokenize(text, span.start, span.end).filter(isWord);
  const [first, last] = [tokens[0], tokens.at(-1)];
  return {
    quote,
    words: Int32Array.from(tokens, ({ lower }) => numberIn(numbers, lower)),
    text: first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : '',
    telling: tokens.filter(({ lower }) => !SMALL.has(lower)).length,
  };
}

const isWord = ({ shape }: Token): boolean => shape === 'word' || shape === 'number';

/** The words of a stretch; those in no marked words are all -1. */
const wordsIn = (text: string, { start, end }: Span, numbers: Numbers): Int32Array =>
  Int32Array.from(tokenize(text, start, end).filter(isWord), ({ lower }) => numbers.get(lower) ?? -1);

function numberIn(numbers: Numbers, word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

const length = ({ span }: Quote): number => span.end - span.start;
const placeOf = ({ start, end }: Span): string => `${start}-${end}`;

/** Marked words → the innermost quote that has them. */
function owners(quotes: readonly Quote[]): Map<string, Quote> {
  const owner = new Map<string, Quote>();
  for (const quote of quotes)
    for (const mark of quote.marks) {
      const before = owner.get(placeOf(mark));
      if (!before || length(quote) < length(before)) owner.set(placeOf(mark), quote);
    }
  return owner;
}

/** Three words with one that tells something, or two that both do. */
const isTelling = ({ words, telling }: Marked): boolean =>
  words.length >= 3 ? telling >= 1 : words.length === 2 && telling === 2;

/** Pairs of words in a row that some marked words hold → where they stand in the contents of quotes. */
type Index = Map<number, { stretch: Stretch; at: number }[]>;

/** One number for two words, each below 2²⁶. */
const pairAt = (words: Int32Array, at: number): number => words[at]! * 2 ** 26 + words[at + 1]!;

function pairsOf(marked: readonly Marked[]): Index {
  const index: Index = new Map();
  for (const { words } of marked)
    for (let at = 0; at + 1 < words.length; at++) {
      const pair = pairAt(words, at);
      if (!index.has(pair)) index.set(pair, []);
    }
  return index;
}

function enter(index: Index, stretch: Stretch): void {
  const { words } = stretch;
  for (let at = 0; at + 1 < words.length; at++) {
    if (words[at]! < 0 || words[at + 1]! < 0) continue;
    const list = index.get(pairAt(words, at));
    // One more than is common says that it is.
    if (list && list.length <= COMMON) list.push({ stretch, at });
  }
}

/** The quotes that hold the words, longest first; of quotes inside one another the innermost. */
function repeated({ words }: Stretch, index: Index): Quote[] {
  let rarest = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 1 < words.length; at++) {
    const times = index.get(pairAt(words, at))?.length ?? 0;
    if (times < fewest) {
      fewest = times;
      rarest = at;
    }
  }
  if (fewest > COMMON) return [];
  const holding = (index.get(pairAt(words, rarest)) ?? [])
    .filter(({ stretch, at }) => holds(stretch, at - rarest, words))
    .map(({ stretch }) => stretch)
    .sort((a, b) => length(a.quote) - length(b.quote) || (a.quote.id < b.quote.id ? -1 : 1));
  const kept: Stretch[] = [];
  const inDocument = new Map<string, Quote[]>();
  for (const one of holding) {
    const others = inDocument.get(one.quote.document);
    if (others?.some((other) => overlaps(other.span, one.quote.span))) continue;
    if (others) others.push(one.quote);
    else inDocument.set(one.quote.document, [one.quote]);
    kept.push(one);
  }
  return kept
    .sort((a, b) => b.words.length - a.words.length || (a.quote.id < b.quote.id ? -1 : 1))
    .map(({ quote }) => quote);
}

function holds({ words }: Stretch, from: number, wanted: Int32Array): boolean {
  if (from < 0 || from + wanted.length > words.length) return false;
  for (let at = 0; at < wanted.length; at++) if (words[from + at] !== wanted[at]) return false;
  return true;
}

function numbered(found: readonly { text: string; quotes: readonly Quote[] }[]): Reprise[] {
  const seen = new Map<string, number>();
  return [...found]
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.quotes[0]!.id < b.quotes[0]!.id ? -1 : 1))
    .map(({ text, quotes }) => {
      const base = `reprise/${slug(text.split(' ').slice(0, 8).join(' '))}`;
      const times = (seen.get(base) ?? 0) + 1;
      seen.set(base, times);
      return { id: times === 1 ? base : `${base}-${times}`, text, quotes: quotes.map(({ id }) => id) };
    });
}
