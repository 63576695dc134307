import type { Span } from '../../schema/span.ts';
import { type SpeakerLabel, speakerLabel } from '../../text/speaker-label.ts';
import type { Rule } from '../rule.ts';
import { type FoundQuote, foundQuote } from './found-quote.ts';
import { type Block, type QuoteNeeds, type Scene, sceneOf, spanOf } from './scene.ts';

/** MR PRICE: [We are ready. ¶ We were ready long ago.] ¶ QUESTION: [Since when?] — a transcript, up to the next label. */
export const speakerTurn: Rule<FoundQuote, QuoteNeeds> = {
  name: 'speaker-turn',
  *find(reading) {
    const scene = sceneOf(reading);
    const labels = labelsOf(scene);
    if (!labels) return;
    for (let at = 0; at < scene.blocks.length; at++) {
      const label = labels[at];
      if (!label) continue;
      const block = scene.blocks[at]!;
      const source = { from: block.from, to: firstAt(scene, block, label.end) };
      const words = { from: firstAt(scene, block, label.after), to: block.to };
      const content: Span[] = words.to > words.from ? [spanOf(scene, words)] : [];
      while (at + 1 < scene.blocks.length && !labels[at + 1] && scene.blocks[at + 1]!.section.role === 'paragraph')
        content.push(spanOf(scene, scene.blocks[++at]!));
      if (content.length === 0 || source.to <= source.from) continue;
      yield foundQuote(scene, {
        content,
        source,
        ...(words.from > source.to ? { cue: { from: source.to, to: words.from } } : {}),
        form: 'direct',
        marks: [],
        confidence: label.capitals ? 0.9 : 0.75,
      });
    }
  },
};

/** The labels of the blocks, where the document is a transcript: two turns in capitals, or two names that come back. */
function labelsOf(scene: Scene): (SpeakerLabel | undefined)[] | undefined {
  const labels = scene.blocks.map(({ section: { span, role } }) =>
    role === 'paragraph' ? speakerLabel(scene.text, span.start, span.end) : undefined,
  );
  let capitals = 0;
  const times = new Map<string, number>();
  for (const [index, label] of labels.entries()) {
    if (!label) continue;
    if (label.capitals) capitals++;
    else if (!saysMuch(label, scene.blocks[index]!)) continue;
    const words = scene.text.slice(label.start, label.end);
    times.set(words, (times.get(words) ?? 0) + 1);
  }
  const recurring = [...times.values()].filter((count) => count > 1).length;
  if (recurring === 0 || (capitals < 3 && recurring < 2)) return undefined;
  const named = recurring > 1;
  return labels.map((label) =>
    label && (label.capitals || (named && (times.get(scene.text.slice(label.start, label.end)) ?? 0) > 1))
      ? label
      : undefined,
  );
}

/** Words rather than a figure: not "Clinton: 547." */
const saysMuch = ({ after }: SpeakerLabel, { section: { span } }: Block): boolean => span.end - after > 40;

/** The first token of a block at or after an offset. */
function firstAt({ tokens }: Scene, { from, to }: Block, offset: number): number {
  let at = from;
  while (at < to && tokens[at]!.start < offset) at++;
  return at;
}
