import type { Document } from '../schema/document.ts';
import type { Lexicons } from '../schema/lexicons.ts';
import { byPosition } from '../text/spans.ts';
import type { Layer, Layers, Reading, ReferenceDay } from './reading.ts';
import type { Stage } from './stage.ts';
import type { Tagger } from './tagger/tagger.ts';

/** Runs the stages over a document, in order. Throws where a stage needs a layer that no stage before it adds. */
export function readStages(
  stages: readonly Stage[],
  from: { document: Document; lexicons: Lexicons; event: ReferenceDay | undefined; tagger?: Tagger | undefined },
): Reading<Layer> {
  const layers = new Map<Layer, readonly unknown[]>();
  const reading: Reading<Layer> = {
    ...from,
    text: from.document.text,
    layer: <L extends Layer>(name: L) => (layers.get(name) ?? []) as readonly Layers[L][],
  };
  for (const stage of stages) {
    const missing = stage.needs.filter((layer) => !layers.has(layer));
    if (missing.length > 0)
      throw new Error(
        `The stage "${stage.name}" needs ${missing.join(', ')}, which no stage before it adds. Put the stages in order.`,
      );
    const added = stage.annotate(reading);
    for (const layer of stage.adds) {
      const found = added[layer];
      if (layer !== 'token' && layer !== 'entity')
        (found as { span: { start: number; end: number } }[]).sort((a, b) => byPosition(a.span, b.span));
      layers.set(layer, found);
    }
  }
  return reading;
}
