import type { GroupReader } from './group-reader.ts';
import { addStretch, type Stretches, sortStretches } from './stretches.ts';

/**
 * The stretches where words stand side by side, in one of two buffers. The words were read for the same unit; `wide` tells which may
 * take several positions.
 */
export function phraseChains(
  words: readonly GroupReader[],
  wide: readonly boolean[],
  [one, other]: readonly [Stretches, Stretches],
): Stretches {
  const { count, from, to } = words[0]!;
  let chains = one;
  chains.count = 0;
  for (let i = 0; i < count; i++) addStretch(chains, from[i]!, to[i]!);
  for (let word = 1; word < words.length && chains.count > 0; word++) {
    // hyphenated words are wider than others: then ends may be out of order
    if (wide[word - 1]) sortStretches(chains, chains.to, chains.from);
    chains = lengthened(chains, words[word]!, chains === one ? other : one);
  }
  return chains;
}

/** Each stretch with every word that begins where it ends. */
function lengthened({ count, from, to }: Stretches, word: GroupReader, into: Stretches): Stretches {
  into.count = 0;
  let next = 0;
  for (let i = 0; i < count; i++) {
    const end = to[i]!;
    while (next < word.count && word.from[next]! < end) next++;
    for (let at = next; at < word.count && word.from[at] === end; at++) addStretch(into, from[i]!, word.to[at]!);
  }
  return into;
}
