/** Of `starts`, which ascend, keeps those that one of some places, ascending too, follows at a distance, and tells how many. */
export function keepFollowed(
  starts: Uint32Array,
  count: number,
  distance: number,
  positions: Uint32Array,
  places: number,
): number {
  let kept = 0;
  let next = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i]!;
    while (next < places && positions[next]! < start + distance) next++;
    if (next === places) break;
    if (positions[next] === start + distance) starts[kept++] = start;
  }
  return kept;
}
