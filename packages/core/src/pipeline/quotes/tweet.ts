import { isDash } from '../grammar/tagged.ts';
import type { Rule } from '../rule.ts';
import { type FoundQuote, foundQuote } from './found-quote.ts';
import { type Block, type QuoteNeeds, type Scene, sceneOf, spanOf } from './scene.ts';

/** The longest name before a handle, in tokens. */
const LONGEST = 12;

/** [We are ready to talk!] — Ana Ruiz (@anaruiz) May 21, 2016 */
export const tweet: Rule<FoundQuote, QuoteNeeds> = {
  name: 'tweet',
  *find(reading) {
    const scene = sceneOf(reading);
    for (const [index, block] of scene.blocks.entries()) {
      const signed = signature(scene, block);
      if (!signed) continue;
      const before = scene.blocks[index - 1];
      const words =
        signed.dash > block.from
          ? { from: block.from, to: signed.dash }
          : before?.section.role === 'paragraph'
            ? { from: before.from, to: before.to }
            : undefined;
      if (!words || scene.stretchOf[words.from]! >= 0) continue;
      yield foundQuote(scene, {
        content: [spanOf(scene, words)],
        source: { from: signed.dash + 1, to: signed.to },
        form: 'direct',
        marks: [],
        confidence: 0.9,
      });
    }
  },
};

/** The dash and the end of the name and handle that close a block; undefined where none does. */
function signature({ tokens }: Scene, { from, to }: Block): { dash: number; to: number } | undefined {
  for (let at = to - 1; at > Math.max(from, to - 16); at--) {
    if (tokens[at]!.lower !== '@' || tokens[at - 1]?.lower !== '(') continue;
    let close = at + 1;
    while (close < to && close < at + 4 && tokens[close]!.lower !== ')') close++;
    if (tokens[close]?.lower !== ')') return undefined;
    for (let dash = at - 2; dash >= Math.max(from, at - LONGEST); dash--)
      if (isDash(tokens[dash]!.lower) || (tokens[dash]!.lower === '-' && tokens[dash]!.spaced))
        return { dash, to: close + 1 };
    return undefined;
  }
  return undefined;
}
