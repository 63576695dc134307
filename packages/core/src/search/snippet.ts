import type { Span } from '../schema/span.ts';
import { firstEndingAfter } from '../text/spans.ts';
import { type Passage, textAt } from './passages.ts';

/** The longest snippet, in characters; a longer sentence is cut around its first word found. */
const LONGEST = 320;

/** A place of a word or phrase; `term` is its number among those looked for. */
export interface Place {
  span: Span;
  term: number;
}

export interface Snippet {
  span: Span;
  snippet: string;
  highlights: Span[];
}

/**
 * The sentence that holds most of the terms, the earliest of equals, with the words found as offsets into it. `sentences`
 * are in text order; a place outside all of them is shown with its passage.
 */
export function snippet(places: readonly Place[], sentences: readonly Span[], passages: readonly Passage[]): Snippet {
  const groups = new Map<string, { span: Span; places: Place[] }>();
  for (const place of places) {
    const span = around(place.span, sentences, passages);
    const key = `${span.start}-${span.end}`;
    const group = groups.get(key);
    if (group) group.places.push(place);
    else groups.set(key, { span, places: [place] });
  }
  let best: { span: Span; places: Place[] } | undefined;
  let most = 0;
  for (const group of groups.values()) {
    const terms = new Set(group.places.map(({ term }) => term)).size;
    if (terms > most) {
      best = group;
      most = terms;
    }
  }
  if (!best) return beginning(sentences, passages);
  const span = shorten(best.span, best.places[0]!.span, passages);
  const highlights = best.places
    .filter((place) => place.span.start >= span.start && place.span.end <= span.end)
    .map((place) => ({ start: place.span.start - span.start, end: place.span.end - span.start }));
  return { span, snippet: textAt(passages, span), highlights: apart(highlights) };
}

/** Where no word was looked for, the first sentence of the text. */
function beginning(sentences: readonly Span[], passages: readonly Passage[]): Snippet {
  const sentence = sentences.find((span) => passages.some((passage) => passageHolds(passage, span)));
  const first = passages.find(({ text }) => text.trim() !== '');
  const whole = sentence ?? (first && { start: first.start, end: first.start + first.text.length });
  if (!whole) return { span: { start: 0, end: 0 }, snippet: '', highlights: [] };
  const span = shorten(whole, { start: whole.start, end: whole.start }, passages);
  return { span, snippet: textAt(passages, span), highlights: [] };
}

const passageHolds = ({ start, text }: Passage, span: Span): boolean =>
  start <= span.start && span.end <= start + text.length;

function around(span: Span, sentences: readonly Span[], passages: readonly Passage[]): Span {
  const sentence = sentences[firstEndingAfter(sentences, span.start)];
  const passage = passages.find(({ start, text }) => start <= span.start && span.end <= start + text.length);
  if (!passage) return span;
  const whole = { start: passage.start, end: passage.start + passage.text.length };
  const fits = sentence && sentence.start <= span.start && span.end <= sentence.end;
  return fits ? { start: Math.max(sentence.start, whole.start), end: Math.min(sentence.end, whole.end) } : whole;
}

function shorten(span: Span, first: Span, passages: readonly Passage[]): Span {
  if (span.end - span.start <= LONGEST) return span;
  const start = Math.max(span.start, Math.min(first.start - LONGEST / 4, span.end - LONGEST));
  const end = Math.min(span.end, Math.max(start + LONGEST, first.end));
  const text = textAt(passages, { start, end });
  const lead = start === span.start ? 0 : text.indexOf(' ') + 1;
  const tail = end === span.end ? text.length : text.lastIndexOf(' ');
  const cut = { start: start + lead, end: start + (tail > lead ? tail : text.length) };
  return cut.start <= first.start && first.end <= cut.end ? cut : { start, end };
}

/** Highlights that do not overlap: the earlier and longer first. */
function apart(spans: readonly Span[]): Span[] {
  let end = 0;
  return spans.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
