import { firstFound } from '../../src/pipeline/quotes/learned/first-found.ts';
import { type Paragraph, paragraph } from '../../src/pipeline/quotes/learned/paragraph.ts';
import { roleFeatures } from '../../src/pipeline/quotes/learned/role-features.ts';
import { roleView } from '../../src/pipeline/quotes/learned/role-view.ts';
import { secondFeatures } from '../../src/pipeline/quotes/learned/second-features.ts';
import { roleSheet, secondSheet, sentenceBreaks } from '../../src/pipeline/quotes/learned/tag-roles.ts';
import { rules } from '../../src/pipeline/quotes/rules.ts';
import { sceneOf } from '../../src/pipeline/quotes/scene.ts';
import { runRules } from '../../src/pipeline/run-rules.ts';
import { glance, type Tags } from '../../src/pipeline/tagger/decode.ts';
import { addWeights, SUMS } from '../../src/pipeline/tagger/emissions.ts';
import type { Model } from '../../src/pipeline/tagger/model.ts';
import { rowsOf } from '../../src/pipeline/tagger/rows.ts';
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
  const sheet = roleSheet();
  const again = secondSheet();
  for (const [index, document] of documents.entries()) {
    const reading = readUpTo('quotes', document, tagger);
    const scene = sceneOf(reading);
    const view = roleView(reading, scene, runRules(rules, reading, { overlapping: true }));
    const all = (role: 'source' | 'cue' | 'content') => document.attributions.flatMap((one) => one[role]);
    const labels = labelsOf(scene.tokens, [all('source'), all('cue'), all('content')]);
    const model = first?.(index);
    for (const { from, to } of scene.blocks) {
      const breaks = sentenceBreaks(scene, from, to);
      const laid = paragraph(view, from, to);
      const before = model && glanceAt(model, laid, breaks);
      const around = before && firstFound(scene, before.labels, from);
      for (let at = from; at < to; at++) {
        examples.features(sheet, roleFeatures(laid, at, sheet.cells));
        if (before && around) examples.features(again, secondFeatures(laid, before, around, at, again.cells));
        examples.token(labels[at]!, breaks[at - from]!);
      }
      examples.sequence(index);
    }
  }
  return examples.done();

  function glanceAt(model: Model, laid: Paragraph, breaks: Uint8Array): Tags {
    const { from, to } = laid;
    const sums = new Int32Array((to - from) * SUMS);
    for (let at = from; at < to; at++)
      addWeights(rowsOf(model), sheet, roleFeatures(laid, at, sheet.cells), sums, (at - from) * SUMS);
    return glance(model, sums, 0, breaks);
  }
}
