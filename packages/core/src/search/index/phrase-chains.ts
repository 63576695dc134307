import type { GroupReader } from './group-reader.ts';
import { enlarged } from './term-rows.ts';

/** Stretches of positions found in a unit. */
export interface Stretches {
  count: number;
  from: Uint32Array;
  to: Uint32Array;
}

export const stretches = (): Stretches => ({ count: 0, from: new Uint32Array(64), to: new Uint32Array(64) });

/** Keeps in `into` the stretches where the words stand side by side. The words were read for the same unit; `wide` tells which may take several positions. */
export function phraseChains(words: readonly GroupReader[], wide: readonly boolean[], into: Stretches): void {
  const [first] = words;
  take(first!, into);
  for (let word = 1; word < words.length && into.count > 0; word++) {
    // hyphenated words are wider than others: then ends may be out of order
    if (wide[word - 1]) sortByEnd(into);
    follow(into, words[word]!, wide[word]!);
  }
}

function take({ count, from, to }: GroupReader, into: Stretches): void {
  if (count > into.from.length) {
    into.from = enlarged(into.from, count * 2);
    into.to = enlarged(into.to, count * 2);
  }
  for (let i = 0; i < count; i++) {
    into.from[i] = from[i]!;
    into.to[i] = to[i]!;
  }
  into.count = count;
}

/** Lengthens each stretch by the word that begins where it ends; those where none does go. */
function follow(into: Stretches, word: GroupReader, wide: boolean): void {
  const { from, to, count } = into;
  const kept: number[] | undefined = wide ? [] : undefined;
  let found = 0;
  let next = 0;
  for (let i = 0; i < count; i++) {
    const end = to[i]!;
    while (next < word.count && word.from[next]! < end) next++;
    if (!kept) {
      if (next >= word.count || word.from[next] !== end) continue;
      from[found] = from[i]!;
      to[found++] = word.to[next]!;
      continue;
    }
    for (let at = next; at < word.count && word.from[at] === end; at++) kept.push(from[i]!, word.to[at]!);
  }
  if (!kept) {
    into.count = found;
    return;
  }
  into.count = kept.length / 2;
  if (into.count > from.length) {
    into.from = enlarged(from, into.count);
    into.to = enlarged(to, into.count);
  }
  for (let i = 0; i < into.count; i++) {
    into.from[i] = kept[i * 2]!;
    into.to[i] = kept[i * 2 + 1]!;
  }
}

function sortByEnd(into: Stretches): void {
  const order = Array.from({ length: into.count }, (_, i) => [into.from[i]!, into.to[i]!] as const);
  order.sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  order.forEach(([from, to], i) => {
    into.from[i] = from;
    into.to[i] = to;
  });
}
