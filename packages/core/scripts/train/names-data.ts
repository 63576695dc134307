import { lookOf, nameFeatures } from '../../src/pipeline/mentions/learned/name-features.ts';
import { nameView, TYPES } from '../../src/pipeline/mentions/learned/name-view.ts';
import { nameBreaks, nameSheet } from '../../src/pipeline/mentions/learned/tag-names.ts';
import { nameRules } from '../../src/pipeline/mentions/names/rules.ts';
import { settle } from '../../src/pipeline/mentions/settle.ts';
import { collector, type Examples, labelsOf } from './examples.ts';
import { readUpTo } from './reading.ts';

export interface NamedDocument {
  id: string;
  text: string;
  entities: { start: number; end: number; type: string }[];
}

/** Documents as examples of names, a paragraph a sequence. */
export function nameExamples(documents: readonly NamedDocument[]): Examples {
  const examples = collector();
  const sheet = nameSheet();
  for (const [index, document] of documents.entries()) {
    const reading = readUpTo('mentions', document);
    const view = nameView(reading, settle(nameRules, reading));
    const spans = TYPES.map((type) =>
      document.entities.filter((one) => one.type === type).map(({ start, end }): [number, number] => [start, end]),
    );
    const labels = labelsOf(view.passage.tokens, spans);
    for (let block = 0; block + 1 < view.blocks.length; block++) {
      const from = view.blocks[block]!;
      const to = view.blocks[block + 1]!;
      if (to <= from) continue;
      const look = lookOf(view, from, to);
      const breaks = nameBreaks(view, from, to);
      for (let at = from; at < to; at++) {
        examples.features(sheet, nameFeatures(view, look, at, from, to, sheet.cells));
        examples.token(labels[at]!, breaks[at - from]!);
      }
      examples.sequence(index);
    }
  }
  return examples.done();
}
