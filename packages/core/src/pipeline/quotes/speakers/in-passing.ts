import { nounPhraseBefore } from '../../grammar/noun-phrase-before.ts';
import { verbGroup } from '../../grammar/verb-group.ts';
import {
  ADVERB,
  AUXILIARY,
  DETERMINER,
  POSSESSIVE,
  PRONOUN,
  REPORTING,
  TITLE,
  VERB,
} from '../../grammar/word-classes.ts';
import { isTitle, type Scene } from '../scene.ts';
import type { SpeakerSieve } from './speaker-sieve.ts';

/** How many words after its verb marked words may stand. */
const FAR = 12;
const UNSPOKEN = new Set(
  'is are was were be been being am became become known named called dubbed hosts host hosted'.split(' '),
);
/** Nouns and participles that say that words follow. */
const LABELS = new Set(
  'phrase term word words slogan line titled entitled headlined headline motto mantra hashtag message chants'.split(
    ' ',
  ),
);
const NOBODY = new Set(['it', 'that', 'which', 'there', 'this', 'these', 'those']);

/** [The senator thanked the crowd for] "standing with us in the cold." */
export const inPassing: SpeakerSieve = {
  name: 'in-passing',
  precision: 0.35,
  speaker(stretch, { scene }) {
    const { tokens, classes, units, stretchOf } = scene;
    const unit = units[stretch.unit]!;
    // "the 'third way'" is a name of a thing
    const labelled = LABELS.has(tokens[stretch.from - 1]?.lower ?? '');
    const fewest = labelled ? 1 : (classes[stretch.from - 1] ?? 0) & (DETERMINER | POSSESSIVE) ? 4 : 3;
    if (stretch.words < fewest || (!labelled && isTitle(scene, stretch))) return undefined;
    for (let at = stretch.from - 1; at > unit.from && at > stretch.from - FAR; at--) {
      const { capital, shape, lower } = tokens[at]!;
      if (stretchOf[at]! >= 0 || lower === ';' || lower === ':') return undefined;
      if (capital || shape !== 'word' || UNSPOKEN.has(lower)) continue;
      if (!(classes[at]! & (VERB | AUXILIARY | REPORTING)) && !lower.endsWith('ed')) continue;
      const group = verbGroup(scene, at, at + 1, unit.from);
      if (group.infinitive) continue;
      const source = nounPhraseBefore(scene, group.from, unit.from);
      if (!source || !speaks(scene, source.to - 1)) continue;
      return { clause: undefined, source, cue: { from: group.from, to: at + 1 }, how: 'direct' };
    }
    return undefined;
  },
};

/** A name, an office or a pronoun for people. */
const speaks = ({ tokens, classes }: Scene, at: number): boolean =>
  !NOBODY.has(tokens[at]!.lower) &&
  !(classes[at]! & ADVERB) &&
  (tokens[at]!.capital || (classes[at]! & (PRONOUN | TITLE)) !== 0 || tokens[at]!.lower.endsWith('s'));
