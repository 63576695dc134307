import { nounPhraseAfter } from '../../grammar/noun-phrase-after.ts';
import type { SpeakerSieve } from './speaker-sieve.ts';

/** "We are ready." ¶ — [Jane Doe, Leeds] */
export const signature: SpeakerSieve = {
  name: 'signature',
  precision: 0.95,
  speaker(stretch, { scene }) {
    const { tokens, blocks } = scene;
    // The dash and the name say enough where the marks are the whole line.
    if (!stretch.whole && (stretch.words < 3 || stretch.from > blocks[stretch.block]!.from)) return undefined;
    const dash = tokens[stretch.to];
    if (!dash || !/^(?:[—–―-]|--)$/.test(dash.lower)) return undefined;
    const own = blocks[stretch.block]!;
    const to = stretch.to < own.to ? own.to : (blocks[stretch.block + 1]?.to ?? 0);
    if (to - stretch.to > 16 || !tokens[stretch.to + 1]?.capital) return undefined;
    const source = nounPhraseAfter(scene, stretch.to + 1, to);
    if (!source || (source.to < to && !/^[,.(]$/.test(tokens[source.to]!.lower))) return undefined;
    return { clause: undefined, source, cue: { from: stretch.to, to: stretch.to + 1 }, how: 'direct' };
  },
};
