import { nounPhraseAfter } from '../../grammar/noun-phrase-after.ts';
import { nounPhraseBefore } from '../../grammar/noun-phrase-before.ts';
import { POSSESSIVE } from '../../grammar/word-classes.ts';
import type { SpeakerSieve } from './speaker-sieve.ts';

/** It was, [in the words of the envoy], "a farce". */
export const inWords: SpeakerSieve = {
  name: 'in-words',
  precision: 0.85,
  speaker(stretch, { scene }) {
    const { tokens, classes, units } = scene;
    const floor = units[stretch.unit]!.from;
    let at = stretch.from - 1;
    if (at >= floor && tokens[at]!.lower === ',') at--;
    for (let words = at; words > Math.max(floor, at - 12); words--) {
      if (tokens[words]!.lower !== 'words') continue;
      const cue = { from: words, to: words + 1 };
      if (words < at) {
        const source = tokens[words + 1]!.lower === 'of' ? nounPhraseAfter(scene, words + 2, at + 1) : undefined;
        return source && source.to === at + 1 ? { clause: undefined, source, cue, how: 'direct' } : undefined;
      }
      const owner = words - 1;
      if (owner <= floor) return undefined;
      if (classes[owner]! & POSSESSIVE)
        return { clause: undefined, source: { from: owner, to: words }, cue, how: 'direct' };
      const source = tokens[owner]!.lower === "'s" ? nounPhraseBefore(scene, owner, floor) : undefined;
      return source && { clause: undefined, source, cue, how: 'direct' };
    }
    return undefined;
  },
};
