import type { AnnotatedDocument } from '../schema/annotated-document.ts';
import type { Quote } from '../schema/quote.ts';
import type { Reprise } from '../schema/reprise.ts';
import type { Span } from '../schema/span.ts';
import { slug } from '../text/fold.ts';
import { overlaps } from '../text/spans.ts';
import { tokenize } from '../text/tokenize.ts';

/** Words of a quotation, folded, without marks and signs. */
interface Stretch {
  quote: Quote;
  span: Span;
  words: readonly string[];
  text: string;
}

/** How often a pair of words may stand in the corpus and still point to a repetition. */
const COMMON = 500;
const SMALL = new Set(
  'a an the and or but of to in on at by for with from as is are was were be been it its this that these those we i you he she they our my your his her their us them not no so if there here what who will would can could should has have had do does did very more all just going'.split(
    ' ',
  ),
);

/**
 * The same words again: the marked words of a quote that stand, whole and in order, in what another quote quotes. Found over an
 * index of word pairs, each stretch by its rarest pair.
 */
export function reprises(documents: readonly AnnotatedDocument[]): Reprise[] {
  const marked: Stretch[] = [];
  const contents: Stretch[] = [];
  const ordered = [...documents].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  for (const { document, annotations } of ordered) {
    const quotes = annotations.filter((annotation): annotation is Quote => annotation.kind === 'quote');
    const owner = owners(quotes);
    for (const quote of quotes) {
      for (const span of quote.content) contents.push(stretch(document.text, quote, span));
      for (const span of quote.marks)
        if (owner.get(placeOf(span)) === quote) marked.push(stretch(document.text, quote, span));
    }
  }
  const index = pairs(contents);
  const found = new Map<string, Found>();
  const asked = new Map<string, Quote[]>();
  for (const one of marked) {
    if (!telling(one.words)) continue;
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

function stretch(text: string, quote: Quote, span: Span): Stretch {
  const tokens = tokenize(text, span.start, span.end).filter(({ shape }) => shape === 'word' || shape === 'number');
  const [first, last] = [tokens[0], tokens.at(-1)];
  return {
    quote,
    span,
    words: tokens.map(({ lower }) => lower),
    text: first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : '',
  };
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
function telling(words: readonly string[]): boolean {
  const told = words.filter((word) => !SMALL.has(word)).length;
  return words.length >= 3 ? told >= 1 : words.length === 2 && told === 2;
}

type Index = ReadonlyMap<string, readonly { stretch: Stretch; at: number }[]>;

function pairs(stretches: readonly Stretch[]): Index {
  const index = new Map<string, { stretch: Stretch; at: number }[]>();
  for (const stretch of stretches)
    for (let at = 0; at + 1 < stretch.words.length; at++) {
      const pair = `${stretch.words[at]} ${stretch.words[at + 1]}`;
      const list = index.get(pair);
      if (list) list.push({ stretch, at });
      else index.set(pair, [{ stretch, at }]);
    }
  return index;
}

/** The quotes that hold the words, longest first; of quotes inside one another the innermost. */
function repeated({ words }: Stretch, index: Index): Quote[] {
  let rarest = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 1 < words.length; at++) {
    const times = index.get(`${words[at]} ${words[at + 1]}`)?.length ?? 0;
    if (times < fewest) {
      fewest = times;
      rarest = at;
    }
  }
  if (fewest > COMMON) return [];
  const holding = (index.get(`${words[rarest]} ${words[rarest + 1]}`) ?? [])
    .filter(({ stretch, at }) => holds(stretch, at - rarest, words))
    .map(({ stretch }) => stretch)
    .sort((a, b) => length(a.quote) - length(b.quote) || (a.quote.id < b.quote.id ? -1 : 1));
  const kept: Stretch[] = [];
  const inDocument = new Map<string, Quote[]>();
  for (const one of holding) {
    const others = inDocument.get(one.quote.document) ?? [];
    if (others.some((other) => overlaps(other.span, one.quote.span))) continue;
    inDocument.set(one.quote.document, [...others, one.quote]);
    kept.push(one);
  }
  return kept
    .sort((a, b) => b.words.length - a.words.length || (a.quote.id < b.quote.id ? -1 : 1))
    .map(({ quote }) => quote);
}

const holds = ({ words }: Stretch, from: number, wanted: readonly string[]): boolean =>
  from >= 0 && from + wanted.length <= words.length && wanted.every((word, index) => words[from + index] === word);

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
