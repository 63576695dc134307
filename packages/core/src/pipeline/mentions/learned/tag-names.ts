import { FeatureWriter } from '../../tagger/feature-list.ts';
import type { Model } from '../../tagger/model.ts';
import { type Codes, rowsOf } from '../../tagger/rows.ts';
import { type TaggedSpan, taggedSpans } from '../../tagger/spans.ts';
import { tag } from '../../tagger/tag.ts';
import { NAME_TEMPLATES, nameFeatures } from './name-features.ts';
import type { NameView } from './name-view.ts';

/** A longer paragraph is read in pieces: nobody writes one, and memory grows with it. */
const LONGEST = 1500;

/** Where the sentences of tokens `from` to `to` begin, but for the first. */
export const nameBreaks = ({ passage: { sentence } }: NameView, from: number, to: number): Uint8Array => {
  const breaks = new Uint8Array(to - from);
  for (let at = from + 1; at < to; at++) if (sentence[at] !== sentence[at - 1]) breaks[at - from] = 1;
  return breaks;
};

/** Collects the features of names. */
export const nameWriter = (codes: Codes): FeatureWriter => new FeatureWriter(codes, 0, NAME_TEMPLATES);

/** The names of a document, as the tagger sees them. */
export function tagNames(view: NameView, model: Model): TaggedSpan[] {
  const writer = nameWriter(rowsOf(model).codes);
  const found: TaggedSpan[] = [];
  for (let index = 0; index + 1 < view.blocks.length; index++) {
    const end = view.blocks[index + 1]!;
    for (let from = view.blocks[index]!; from < end; from += LONGEST) {
      const to = Math.min(end, from + LONGEST);
      writer.clear();
      const starts = nameFeatures(view, from, to, writer);
      const { labels, likely } = tag(model, writer.list(starts), nameBreaks(view, from, to));
      for (const span of taggedSpans(labels, likely, model.states.labels, from)) found.push(span);
    }
  }
  return found;
}
