import { roleView } from '../../src/pipeline/quotes/learned/role-view.ts';
import {
  roleFeatureList,
  roleWriter,
  secondFeatureList,
  secondWriter,
  sentenceBreaks,
} from '../../src/pipeline/quotes/learned/tag-roles.ts';
import { rules } from '../../src/pipeline/quotes/rules.ts';
import { sceneOf } from '../../src/pipeline/quotes/scene.ts';
import { runRules } from '../../src/pipeline/run-rules.ts';
import { glance } from '../../src/pipeline/tagger/decode.ts';
import { emissions, SUMS } from '../../src/pipeline/tagger/emissions.ts';
import type { FeatureList, FeatureWriter } from '../../src/pipeline/tagger/feature-list.ts';
import type { Model } from '../../src/pipeline/tagger/model.ts';
import { everyFeature, rowsOf } from '../../src/pipeline/tagger/rows.ts';
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
  const writer = roleWriter(everyFeature());
  const again = secondWriter(everyFeature());
  const readers = new Map<Model, FeatureWriter>();
  for (const [index, document] of documents.entries()) {
    const reading = readUpTo('quotes', document, tagger);
    const scene = sceneOf(reading);
    const view = roleView(reading, scene, runRules(rules, reading, { overlapping: true }));
    const all = (role: 'source' | 'cue' | 'content') => document.attributions.flatMap((one) => one[role]);
    const labels = labelsOf(scene.tokens, [all('source'), all('cue'), all('content')]);
    const model = first?.(index);
    for (const { from, to } of scene.blocks) {
      const breaks = sentenceBreaks(scene, from, to);
      const lists: FeatureList[] = [];
      if (model) {
        const rows = rowsOf(model);
        const reader = readers.get(model) ?? roleWriter(rows.codes);
        readers.set(model, reader);
        const sums = new Int32Array((to - from) * SUMS);
        emissions(rows, roleFeatureList(view, from, to, reader), sums);
        lists.push(secondFeatureList(view, glance(model, sums, 0, breaks), from, to, again));
      }
      lists.unshift(roleFeatureList(view, from, to, writer));
      examples.add(lists, labels.slice(from, to), breaks, index);
    }
  }
  return examples.done();
}
