import type { SpeakerSieve } from './speaker-sieve.ts';

/** … and so it began. ¶ "And another thing," with the marks of the paragraph before never closed, or nobody named in this one. */
export const continuedParagraph: SpeakerSieve = {
  name: 'continued-paragraph',
  precision: 0.85,
  speaker(stretch, hearing) {
    const { scene } = hearing;
    const block = scene.blocks[stretch.block]!;
    const before = hearing.claim(stretch.index - 1);
    if (!before || block.stretches[0] !== stretch || block.from !== stretch.from) return undefined;
    if (before.stretch.block !== stretch.block - 1) return undefined;
    const open = before.stretch.closing === 0;
    if (!open && !(stretch.whole && block.to - stretch.to <= 1)) return undefined;
    return { ...before, how: 'direct' };
  },
};
