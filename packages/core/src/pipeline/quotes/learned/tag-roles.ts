import { decode, glance, type Tags } from '../../tagger/decode.ts';
import { emissions, SUMS } from '../../tagger/emissions.ts';
import { type FeatureList, FeatureWriter } from '../../tagger/feature-list.ts';
import { type Codes, rowsOf } from '../../tagger/rows.ts';
import { type TaggedSpan, taggedSpans } from '../../tagger/spans.ts';
import type { RoleModels } from '../../tagger/tagger.ts';
import type { Scene } from '../scene.ts';
import { firstFound } from './first-found.ts';
import { ROLE_NEIGHBOURS, ROLE_TEMPLATES, roleFeatures } from './role-features.ts';
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

/** The weights are learned inside 2^18 rows. */
export const ROLE_ROW_BITS = 18;

/** Collects the features of the first reading. */
export const roleWriter = (codes: Codes): FeatureWriter =>
  new FeatureWriter(codes, { first: 0, count: ROLE_TEMPLATES, rowBits: ROLE_ROW_BITS, together: ROLE_NEIGHBOURS });

/** Collects those that the second adds. */
export const secondWriter = (codes: Codes): FeatureWriter =>
  new FeatureWriter(codes, { first: 200, count: SECOND_TEMPLATES, rowBits: ROLE_ROW_BITS });

/** The features of tokens `from` to `to`. */
export function roleFeatureList(view: RoleView, from: number, to: number, writer: FeatureWriter): FeatureList {
  writer.clear();
  const starts = new Int32Array(to - from + 1);
  for (let at = from; at < to; at++) {
    starts[at - from] = writer.size;
    roleFeatures(view, at, from, to, writer);
  }
  starts[to - from] = writer.size;
  return writer.list(starts);
}

/** What a second reading sees beside them: what the first one found. */
export function secondFeatureList(
  view: RoleView,
  before: Tags,
  from: number,
  to: number,
  writer: FeatureWriter,
): FeatureList {
  writer.clear();
  const starts = new Int32Array(to - from + 1);
  const found = firstFound(view.scene, before.labels, from);
  for (let at = from; at < to; at++) {
    starts[at - from] = writer.size;
    secondFeatures(view, before, found, from, at, writer);
  }
  starts[to - from] = writer.size;
  return writer.list(starts);
}

/** The sources, cues and contents of every paragraph, as the tagger sees them: the second pass reads what the first found. */
export function tagRoles(view: RoleView, [first, second]: RoleModels): TaggedSpan[][] {
  const rows = rowsOf(first, second);
  const writer = roleWriter(rows.codes);
  const again = secondWriter(rows.codes);
  return view.scene.blocks.map((block) => {
    const spans: TaggedSpan[] = [];
    for (let from = block.from; from < block.to; from += LONGEST) {
      const to = Math.min(block.to, from + LONGEST);
      const breaks = sentenceBreaks(view.scene, from, to);
      const sums = new Int32Array((to - from) * SUMS);
      emissions(rows, roleFeatureList(view, from, to, writer), sums);
      let tags = (second ? glance : decode)(first, sums, 0, breaks);
      if (second) {
        emissions(rows, secondFeatureList(view, tags, from, to, again), sums);
        tags = decode(second, sums, SUMS / 2, breaks);
      }
      for (const span of taggedSpans(tags.labels, tags.likely, first.states.labels, from)) spans.push(span);
    }
    return spans;
  });
}
