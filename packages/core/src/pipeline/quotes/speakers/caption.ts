import { nounPhraseAfter } from '../../grammar/noun-phrase-after.ts';
import type { TokenRange } from '../../grammar/tagged.ts';
import { AUXILIARY, PRONOUN, REPORTING, VERB } from '../../grammar/word-classes.ts';
import { isTitle, type Scene, type Stretch } from '../scene.ts';
import type { SpeakerSieve } from './speaker-sieve.ts';

/** How many words a caption has beside the marked ones. */
const LONGEST = 30;

/** "We were not heard": [Sergei Lavrov] in Geneva. */
export const caption: SpeakerSieve = {
  name: 'caption',
  precision: 0.7,
  speaker(stretch, { scene }) {
    const { tokens, blocks } = scene;
    const block = blocks[stretch.block]!;
    if (block.stretches.length > 1 || stretch.words < 3 || isTitle(scene, stretch)) return undefined;
    if (block.to - block.from - (stretch.to - stretch.from) > LONGEST || acts(scene, block, stretch)) return undefined;
    let from = block.from;
    if (stretch.from === block.from) {
      from = stretch.to;
      if (tokens[from]?.lower === ':' || tokens[from]?.lower === ',') from++;
    } else if (stretch.to < block.to) return undefined;
    if (from >= block.to || !tokens[from]!.capital || scene.classes[from]! & PRONOUN) return undefined;
    const source = nounPhraseAfter(scene, from, block.to);
    return source && tokens[source.to - 1]!.capital ? { clause: undefined, source, how: 'direct' } : undefined;
  },
};

/** Whether somebody does something outside the marks: captions show, they do not tell. */
function acts({ tokens, classes }: Scene, { from, to }: TokenRange, stretch: Stretch): boolean {
  for (let at = from; at < to; at++) {
    if (at === stretch.from) at = stretch.to;
    if (at >= to) return false;
    // ", pictured in Geneva", "speaking to reporters"
    const { lower } = tokens[at]!;
    if (lower.endsWith('ing') || (tokens[at - 1]?.lower === ',' && /(?:ed|seen|shown)$/.test(lower))) continue;
    if (classes[at]! & (AUXILIARY | REPORTING | VERB)) return true;
  }
  return false;
}
