import type { TermOptions } from '../../query/term-options.ts';
import type { RunningText } from '../../search/running-words.ts';

/** What a word is to the places sought: far from all, in one, or in the window of one. */
export const FREE = 0;
export const NODE = 1;
const NEAR = 2;

/**
 * Marks the words near places: so many each side within the passage, or the sentences they stand in. A word in several windows
 * is near once; windows reach only over words that are let through.
 */
export function neighbours(
  { passages, sentences, words }: RunningText,
  through: (at: number) => boolean,
  places: readonly { from: number; to: number }[],
  { unit = 'words', window = 5 }: TermOptions,
): Uint8Array {
  const state = new Uint8Array(words.length);
  const bounds = unit === 'sentence' ? sentences : passages;
  const reach = unit === 'sentence' ? Number.POSITIVE_INFINITY : window;
  for (const { from, to } of places) {
    for (let at = from - 1; at >= 0 && from - at <= reach && bounds[at] === bounds[from]; at--)
      if (through(at)) state[at] = NEAR;
    for (let at = to; at < words.length && at - to < reach && bounds[at] === bounds[to - 1]; at++)
      if (through(at)) state[at] = NEAR;
  }
  for (const { from, to } of places) state.fill(NODE, from, to);
  return state;
}
