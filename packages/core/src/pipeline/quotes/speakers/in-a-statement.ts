import { headOfUnit } from '../../grammar/main-subject.ts';
import type { SpeakerSieve } from './speaker-sieve.ts';

const WRITTEN = new Set(
  'statement tweet tweets twitter facebook instagram letter email memo post release op-ed editorial essay note message blog'.split(
    ' ',
  ),
);

/** [The ministry put out a statement] late on Friday. ¶ "We are ready to talk." */
export const inAStatement: SpeakerSieve = {
  name: 'in-a-statement',
  precision: 0.7,
  speaker(stretch, { scene }) {
    const { tokens, blocks, units, unitOf, stretchOf } = scene;
    const block = blocks[stretch.block]!;
    if (!stretch.whole || stretch.words < 6 || block.from !== stretch.from || block.to - stretch.to > 1)
      return undefined;
    const before = blocks[stretch.block - 1];
    const unit = before && units[unitOf[before.to - 1] ?? -1];
    if (!unit || before.section.role !== 'paragraph') return undefined;
    for (let at = unit.to - 1; at > unit.from; at--) {
      if (stretchOf[at]! >= 0 || !WRITTEN.has(tokens[at]!.lower)) continue;
      const source = headOfUnit(scene, unit, at);
      return source && { clause: undefined, source, cue: { from: at, to: at + 1 }, how: 'direct' };
    }
    return undefined;
  },
};
