import { FeatureWriter } from '../../tagger/feature-list.ts';
import type { Model } from '../../tagger/model.ts';
import { type Codes, rowsOf } from '../../tagger/rows.ts';
import { type TaggedSpan, taggedSpans } from '../../tagger/spans.ts';
import { tag } from '../../tagger/tag.ts';
import { NAME_NEIGHBOURS, NAME_TEMPLATES, nameFeatures } from './name-features.ts';
import type { NameView } from './name-view.ts';

/** A longer paragraph is read in pieces: nobody writes one, and memory grows with it. */
const LONGEST = 1500;

/** Where the sentences of tokens `from` to `to` begin, but for the first. */
export const nameBreaks = ({ passage: { sentence } }: NameView, from: number, to: number): Uint8Array => {
  const breaks = new Uint8Array(to - from);
  for (let at = from + 1; at < to; at++) if (sentence[at] !== sentence[at - 1]) breaks[at - from] = 1;
  return breaks;
};

/** The weights are learned inside 2^17 rows. */
export const NAME_ROW_BITS = 17;

/** Collects the features of names. */
export const nameWriter = (codes: Codes): FeatureWriter =>
  new FeatureWriter(codes, { first: 0, count: NAME_TEMPLATES, rowBits: NAME_ROW_BITS, together: NAME_NEIGHBOURS });

/** Words so far from a capital are part of no name. */
const AROUND = 2;

/** The names of a document, as the tagger sees them. Only what stands near a capital is looked at. */
export function tagNames(view: NameView, model: Model): TaggedSpan[] {
  const writer = nameWriter(rowsOf(model).codes);
  const found: TaggedSpan[] = [];
  const { tokens } = view.passage;
  for (let index = 0; index + 1 < view.blocks.length; index++) {
    const end = view.blocks[index + 1]!;
    for (let from = view.blocks[index]!; from < end; from += LONGEST) {
      const to = Math.min(end, from + LONGEST);
      for (let first = from; first < to; ) {
        if (!tokens[first]!.capital) {
          first++;
          continue;
        }
        let last = first;
        for (let at = first; at < to && at <= last + 2 * AROUND + 1; at++) if (tokens[at]!.capital) last = at;
        read(view, from, to, Math.max(from, first - AROUND), Math.min(to, last + AROUND + 1));
        first = last + 1;
      }
    }
  }
  return found;

  /** Tokens `first` to `last` of the paragraph `from` to `to`. */
  function read(view: NameView, from: number, to: number, first: number, last: number): void {
    writer.clear();
    const starts = nameFeatures(view, from, to, writer, first, last);
    const { labels, likely } = tag(model, writer.list(starts), nameBreaks(view, first, last));
    for (const span of taggedSpans(labels, likely, model.states.labels, first)) found.push(span);
  }
}
