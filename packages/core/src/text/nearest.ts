import { fold } from './fold.ts';

/** The candidates closest to what was typed, closest first: at most `many`, none further than about a third of it. */
export function nearest(typed: string, candidates: Iterable<string>, many = 3): string[] {
  const wanted = fold(typed).slice(0, 64);
  const reach = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
  const found: { candidate: string; distance: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const distance = editDistance(wanted, fold(candidate).slice(0, 64), reach);
    if (distance <= reach) found.push({ candidate, distance });
  }
  return found
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, many)
    .map(({ candidate }) => candidate);
}

/** Edit distance, two letters swapped being one edit; anything above `limit` as soon as it must exceed it. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let above: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const cost = Math.min(
        row[j]! + 1,
        next[j - 1]! + 1,
        row[j - 1]! + (same ? 0 : 1),
        swapped ? above[j - 2]! + 1 : limit + 1,
      );
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    above = row;
    row = next;
  }
  return row[b.length]!;
}
