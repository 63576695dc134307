import { roleView } from '../../src/pipeline/quotes/learned/role-view.ts';
import { passFeatures, sentenceBreaks } from '../../src/pipeline/quotes/learned/tag-roles.ts';
import { rules } from '../../src/pipeline/quotes/rules.ts';
import { sceneOf } from '../../src/pipeline/quotes/scene.ts';
import { runRules } from '../../src/pipeline/run-rules.ts';
import { FeatureWriter } from '../../src/pipeline/tagger/feature-list.ts';
import type { Model } from '../../src/pipeline/tagger/model.ts';
import { tag } from '../../src/pipeline/tagger/tag.ts';
import type { Tagger } from '../../src/pipeline/tagger/tagger.ts';
import { collector, type Examples, labelsOf, type Pairs } from './examples.ts';
import { readUpTo } from './reading.ts';

export interface AttributedDocument {
  id: string;
  text: string;
  published?: string;
  attributions: { source: Pairs; cue: Pairs; content: Pairs }[];
}

/**
 * Documents as examples of attribution roles, a paragraph a sequence. With `first`, as examples for a second pass, which
 * reads what the model for the document found: one that did not learn from it.
 */
export function roleExamples(
  documents: readonly AttributedDocument[],
  tagger: Tagger,
  first?: (document: number) => Model,
): Examples {
  const examples = collector();
  const writer = new FeatureWriter();
  for (const [index, document] of documents.entries()) {
    const reading = readUpTo('quotes', document, tagger);
    const scene = sceneOf(reading);
    const view = roleView(reading, scene, runRules(rules, reading, { overlapping: true }));
    const all = (role: 'source' | 'cue' | 'content') => document.attributions.flatMap((one) => one[role]);
    const labels = labelsOf(scene.tokens, [all('source'), all('cue'), all('content')]);
    const model = first?.(index);
    for (const { from, to } of scene.blocks) {
      const breaks = sentenceBreaks(scene, from, to);
      const before = model && {
        tags: tag(model, passFeatures(view, from, to, writer), breaks),
        labels: model.states.labels,
      };
      examples.add(passFeatures(view, from, to, writer, before), labels.slice(from, to), breaks, index);
    }
  }
  return examples.done();
}
