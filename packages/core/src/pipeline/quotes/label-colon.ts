import { inside } from '../../text/spans.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import type { Rule } from '../rule.ts';
import { type FoundQuote, foundQuote } from './found-quote.ts';
import { type QuoteNeeds, sceneOf, spanOf } from './scene.ts';

/** Blinken: [Talks Were Useful] — a headline with its speaker before a colon. */
export const labelColon: Rule<FoundQuote, QuoteNeeds> = {
  name: 'label-colon',
  *find(reading) {
    const scene = sceneOf(reading);
    const { tokens, stretchOf } = scene;
    const unit = scene.units[0];
    if (!unit || unit.to - unit.from > 40) return;
    for (let at = unit.from + 1; at < Math.min(unit.to, unit.from + 10); at++) {
      if (tokens[at]!.lower !== ':' || stretchOf[at]! >= 0) continue;
      const source = nounPhraseBefore(scene, at, unit.from);
      if (!source || source.from !== unit.from || !tokens[source.from]!.capital || at - source.from > 6) return;
      if (inside(reading.layer('mention'), spanOf(scene, source)).length === 0) return;
      let to = unit.to;
      while (to > at && /^[.!?]$/.test(tokens[to - 1]!.lower) && stretchOf[to - 1]! < 0) to--;
      if (to - at < 4) return;
      yield foundQuote(scene, {
        content: [spanOf(scene, { from: at + 1, to })],
        source,
        cue: { from: at, to: at + 1 },
        form: 'indirect',
        confidence: 0.6,
      });
      return;
    }
  },
};
