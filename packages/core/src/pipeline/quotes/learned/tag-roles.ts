import { decode, glance } from '../../tagger/decode.ts';
import { addWeights, SUMS } from '../../tagger/emissions.ts';
import { type FeatureSheet, featureSheet } from '../../tagger/feature-sheet.ts';
import { rowsOf } from '../../tagger/rows.ts';
import { type TaggedSpan, taggedSpans } from '../../tagger/spans.ts';
import type { RoleModels } from '../../tagger/tagger.ts';
import type { Scene } from '../scene.ts';
import { firstFound } from './first-found.ts';
import { paragraph } from './paragraph.ts';
import { ROLE_TEMPLATES, roleFeatures } from './role-features.ts';
import type { RoleView } from './role-view.ts';
import { SECOND_TEMPLATES, secondFeatures } from './second-features.ts';

/** A longer paragraph is read in pieces: nobody writes one, and memory grows with it. */
const LONGEST = 1500;

/** Where the sentences of tokens `from` to `to` begin, but for the first. */
export const sentenceBreaks = (scene: Scene, from: number, to: number): Uint8Array => {
  const breaks = new Uint8Array(to - from);
  for (let at = from + 1; at < to; at++) if (scene.unitOf[at] !== scene.unitOf[at - 1]) breaks[at - from] = 1;
  return breaks;
};

/** Where the features of the first reading are laid out, and those that the second adds. */
export const roleSheet = (): FeatureSheet => featureSheet(0, ROLE_TEMPLATES);
export const secondSheet = (): FeatureSheet => featureSheet(200, SECOND_TEMPLATES);

/** The sources, cues and contents of every paragraph, as the tagger sees them: the second pass reads what the first found. */
export function tagRoles(view: RoleView, [first, second]: RoleModels): TaggedSpan[][] {
  const rows = rowsOf(first, second);
  const sheet = roleSheet();
  const again = secondSheet();
  return view.scene.blocks.map((block) => {
    const spans: TaggedSpan[] = [];
    for (let from = block.from; from < block.to; from += LONGEST) {
      const to = Math.min(block.to, from + LONGEST);
      const breaks = sentenceBreaks(view.scene, from, to);
      const sums = new Int32Array((to - from) * SUMS);
      const laid = paragraph(view, from, to);
      for (let at = from, sum = 0; at < to; at++, sum += SUMS)
        addWeights(rows, sheet, roleFeatures(laid, at, sheet.cells), sums, sum);
      let tags = (second ? glance : decode)(first, sums, 0, breaks);
      // Where the first reading sees nobody say anything, neither does the second.
      if (second && tags.labels.some((label) => label !== 0)) {
        const around = firstFound(view.scene, tags.labels, from);
        for (let at = from, sum = 0; at < to; at++, sum += SUMS)
          addWeights(rows, again, secondFeatures(laid, tags, around, at, again.cells), sums, sum);
        tags = decode(second, sums, SUMS / 2, breaks);
      }
      for (const span of taggedSpans(tags.labels, tags.likely, first.states.labels, from)) spans.push(span);
    }
    return spans;
  });
}
