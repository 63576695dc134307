import type { SpeakerSieve } from './speaker-sieve.ts';

/** "We are ready," the minister said. Then, with no word of who speaks: "We were ready long ago." */
export const continued: SpeakerSieve = {
  name: 'continued',
  precision: 0.93,
  speaker(stretch, hearing) {
    const before = hearing.claim(stretch.index - 1);
    if (!before || !stretch.whole || before.stretch.block !== stretch.block) return undefined;
    const { scene } = hearing;
    if (scene.units[stretch.unit]?.from !== stretch.from || stretch.unit - before.stretch.unit > 2) return undefined;
    const clauses = hearing.of(stretch.unit - 1);
    const last = clauses.at(-1);
    return {
      ...before,
      clause: last && last.kind === 'participle' && last.end > last.after ? last : before.clause,
      how: 'direct',
    };
  },
};
