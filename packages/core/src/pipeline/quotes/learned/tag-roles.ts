import { FeatureWriter } from '../../tagger/feature-list.ts';
import type { Model } from '../../tagger/model.ts';
import { type TaggedSpan, taggedSpans } from '../../tagger/spans.ts';
import { type Tags, tag } from '../../tagger/tag.ts';
import type { Scene } from '../scene.ts';
import { roleFeatures } from './role-features.ts';
import type { RoleView } from './role-view.ts';
import { secondFeatures } from './second-features.ts';

/** A longer paragraph is read in pieces: nobody writes one, and memory grows with it. */
const LONGEST = 1500;

/** Where the sentences of tokens `from` to `to` begin, but for the first. */
export const sentenceBreaks = (scene: Scene, from: number, to: number): Uint8Array => {
  const breaks = new Uint8Array(to - from);
  for (let at = from + 1; at < to; at++) if (scene.unitOf[at] !== scene.unitOf[at - 1]) breaks[at - from] = 1;
  return breaks;
};

/** The features of tokens `from` to `to`; with `before`, those of a second reading. */
export function passFeatures(
  view: RoleView,
  from: number,
  to: number,
  writer: FeatureWriter,
  before?: { tags: Tags; labels: number },
): ReturnType<FeatureWriter['list']> {
  writer.clear();
  const starts = new Int32Array(to - from + 1);
  for (let at = from; at < to; at++) {
    starts[at - from] = writer.size;
    roleFeatures(view, at, from, to, writer);
    if (before) secondFeatures(view, before.tags, before.labels, from, to, at, writer);
  }
  starts[to - from] = writer.size;
  return writer.list(starts);
}

/** The sources, cues and contents of every paragraph, as the tagger sees them: each pass reads what the one before found. */
export function tagRoles(view: RoleView, passes: readonly Model[]): TaggedSpan[][] {
  const writer = new FeatureWriter();
  return view.scene.blocks.map((block) => {
    const spans: TaggedSpan[] = [];
    for (let from = block.from; from < block.to; from += LONGEST) {
      const to = Math.min(block.to, from + LONGEST);
      const breaks = sentenceBreaks(view.scene, from, to);
      let before: { tags: Tags; labels: number } | undefined;
      for (const model of passes)
        before = {
          tags: tag(model, passFeatures(view, from, to, writer, before), breaks),
          labels: model.states.labels,
        };
      if (!before) continue;
      for (const span of taggedSpans(before.tags.labels, before.tags.likely, before.labels, from)) spans.push(span);
    }
    return spans;
  });
}
