import { codesOf, distanceAt, type EditTable, editTable, fillRow } from './edit-distance.ts';
import { fold } from './fold.ts';

/** What is typed is not longer. */
const MOST = 64;

/** The candidates closest to what was typed, closest first: at most `many`, none further than about a third of it. */
export function nearest(typed: string, candidates: Iterable<string>, many = 3): string[] {
  const wanted = fold(typed).slice(0, MOST);
  const reach = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
  const table = editTable(wanted, MOST);
  const found: { candidate: string; distance: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const distance = distanceTo(table, fold(candidate).slice(0, MOST), reach);
    if (distance <= reach) found.push({ candidate, distance });
  }
  return found
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, many)
    .map(({ candidate }) => candidate);
}

/** Edit distance; anything above `limit` as soon as it must exceed it. */
function distanceTo(table: EditTable, text: string, limit: number): number {
  if (Math.abs(text.length - table.word.length) > limit) return limit + 1;
  const letters = codesOf(text);
  for (let depth = 1; depth <= letters.length; depth++) if (fillRow(table, letters, depth) > limit) return limit + 1;
  return distanceAt(table, letters.length);
}
