import { FeatureWriter } from '../../tagger/feature-list.ts';
import type { Model } from '../../tagger/model.ts';
import { tag } from '../../tagger/tag.ts';
import type { Scene } from '../scene.ts';
import { roleFeatures } from './role-features.ts';
import { type RoleSpan, roleSpans } from './role-spans.ts';
import type { RoleView } from './role-view.ts';

/** A longer paragraph is read in pieces: nobody writes one, and memory grows with it. */
export const LONGEST = 1500;

/** Where the sentences of tokens `from` to `to` begin, but for the first. */
export const sentenceBreaks = (scene: Scene, from: number, to: number): Uint8Array => {
  const breaks = new Uint8Array(to - from);
  for (let at = from + 1; at < to; at++) if (scene.unitOf[at] !== scene.unitOf[at - 1]) breaks[at - from] = 1;
  return breaks;
};

/** The sources, cues and contents of every paragraph, as the tagger sees them. */
export function taggedSpans(view: RoleView, model: Model): RoleSpan[][] {
  const writer = new FeatureWriter();
  return view.scene.blocks.map((block) => {
    const spans: RoleSpan[] = [];
    for (let from = block.from; from < block.to; from += LONGEST) {
      const to = Math.min(block.to, from + LONGEST);
      writer.clear();
      const starts = roleFeatures(view, from, to, writer);
      const { labels, likely } = tag(model, writer.list(starts), sentenceBreaks(view.scene, from, to));
      for (const span of roleSpans(labels, likely, model.states.labels, from)) spans.push(span);
    }
    return spans;
  });
}
