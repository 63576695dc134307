import type { Stretch } from '../scene.ts';
import type { Claim, Hearing, SpeakerSieve } from './speaker-sieve.ts';

/** "We are ready," the minister said. Then, with no word of who speaks: "We were ready long ago." */
export const continued: SpeakerSieve = {
  name: 'continued',
  precision: 0.9,
  speaker(stretch, hearing) {
    const { scene } = hearing;
    if (!stretch.whole || !startsSentence(stretch, hearing)) return undefined;
    const before = lastClaim(stretch, hearing);
    if (!before) return undefined;
    if (stretch.unit - before.stretch.unit > 1) {
      const source = before.source ?? before.clause?.source;
      return source && { clause: undefined, source, how: 'direct' };
    }
    const last = hearing.of(stretch.unit - 1).at(-1);
    const joined =
      last && last.kind === 'participle' && last.end > last.after && scene.units[last.unit]!.block === stretch.block;
    return { ...before, clause: joined ? last : before.clause, how: 'direct' };
  },
};

/** The last stretch of the same paragraph that was answered, a name of a work in between notwithstanding. */
function lastClaim(stretch: Stretch, hearing: Hearing): Claim | undefined {
  for (let index = stretch.index - 1; index >= Math.max(0, stretch.index - 3); index--) {
    if (hearing.scene.stretches[index]!.block !== stretch.block) return undefined;
    const claim = hearing.claim(index);
    if (claim) return claim;
  }
  return undefined;
}

/** Whether a sentence begins with the marks. */
export function startsSentence(stretch: Stretch, { scene }: Hearing): boolean {
  if (scene.units[stretch.unit]?.from === stretch.from) return true;
  const before = scene.tokens[stretch.from - 1];
  return before !== undefined && (/^[.?!]$/.test(before.lower) || scene.stretchOf[stretch.from - 1]! >= 0);
}
