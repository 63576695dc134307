import type { SpeakerSieve } from './speaker-sieve.ts';

const GOING_ON = new Set(['begin', 'continue', 'go on', 'push back', 'fire back', 'hit back', 'back down']);

/** [The minister told reporters], "We are ready." */
export const saidBefore: SpeakerSieve = {
  name: 'said-before',
  precision: 0.82,
  speaker(stretch, hearing) {
    for (const clause of hearing.of(stretch.unit)) {
      if (clause.after !== stretch.from || (clause.opening !== 'mark' && clause.opening !== 'colon')) continue;
      // the comma that American style puts inside the marks ends what was said
      const endsInComma = hearing.scene.text[stretch.end - stretch.closing - 1] === ',';
      // "would continue 'to break barriers'" reports nothing of its own
      if (!stretch.whole && clause.verb && GOING_ON.has(clause.verb.lemma)) continue;
      return { clause, how: stretch.whole || stretch.to >= clause.end || endsInComma ? 'direct' : 'after' };
    }
    return undefined;
  },
};
