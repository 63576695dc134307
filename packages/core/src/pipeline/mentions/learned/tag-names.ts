import { glance } from '../../tagger/decode.ts';
import { addWeights, SUMS } from '../../tagger/emissions.ts';
import { type FeatureSheet, featureSheet } from '../../tagger/feature-sheet.ts';
import type { Model } from '../../tagger/model.ts';
import { rowsOf } from '../../tagger/rows.ts';
import { addSpans, type TaggedSpan } from '../../tagger/spans.ts';
import { lookOf, NAME_TEMPLATES, nameFeatures } from './name-features.ts';
import type { NameView } from './name-view.ts';

/** A longer paragraph is read in pieces: nobody writes one, and memory grows with it. */
const LONGEST = 1500;

/** Where the sentences of tokens `from` to `to` begin, but for the first. */
export const nameBreaks = ({ passage: { sentence } }: NameView, from: number, to: number): Uint8Array => {
  const breaks = new Uint8Array(to - from);
  for (let at = from + 1; at < to; at++) if (sentence[at] !== sentence[at - 1]) breaks[at - from] = 1;
  return breaks;
};

/** Where the features of names are laid out. */
export const nameSheet = (): FeatureSheet => featureSheet(0, NAME_TEMPLATES);

/** Words so far from a capital are part of no name. */
const AROUND = 2;

/** The names of a document, as the tagger sees them. Only what stands near a capital is looked at. */
export function tagNames(view: NameView, model: Model): TaggedSpan[] {
  const rows = rowsOf(model);
  const sheet = nameSheet();
  const found: TaggedSpan[] = [];
  const { tokens } = view.passage;
  for (let index = 0; index + 1 < view.blocks.length; index++) {
    const end = view.blocks[index + 1]!;
    for (let from = view.blocks[index]!; from < end; from += LONGEST) {
      const to = Math.min(end, from + LONGEST);
      const look = lookOf(view, from, to);
      for (let first = from; first < to; ) {
        if (!tokens[first]!.capital) {
          first++;
          continue;
        }
        let last = first;
        for (let at = first; at < to && at <= last + 2 * AROUND + 1; at++) if (tokens[at]!.capital) last = at;
        read(look, from, to, Math.max(from, first - AROUND), Math.min(to, last + AROUND + 1));
        first = last + 1;
      }
    }
  }
  return found;

  /** Tokens `first` to `last` of the paragraph `from` to `to`. */
  function read(look: number, from: number, to: number, first: number, last: number): void {
    const sums = new Int32Array((last - first) * SUMS);
    for (let at = first, sum = 0; at < last; at++, sum += SUMS)
      addWeights(rows, sheet, nameFeatures(view, look, at, from, to, sheet.cells), sums, sum);
    const { labels, likely } = glance(model, sums, 0, nameBreaks(view, first, last));
    addSpans(labels, likely, model.states.labels, first, found);
  }
}
