/**
 * So many of a list, each as likely as any other, in their order: the same seed draws the same. A partial shuffle (Fisher and
 * Yates) with the generator mulberry32.
 */
export function drawSample<T>(list: readonly T[], size: number, seed: number): T[] {
  if (size >= list.length) return [...list];
  const random = generator(seed);
  const places = [...list.keys()];
  for (let at = 0; at < size; at++) {
    const other = at + Math.floor(random() * (places.length - at));
    [places[at], places[other]] = [places[other]!, places[at]!];
  }
  return places
    .slice(0, size)
    .sort((a, b) => a - b)
    .map((place) => list[place]!);
}

function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
