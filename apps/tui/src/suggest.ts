/** "Did you mean …?" with the one of `known` that is nearest to what was typed, where one is near. */
export function didYouMean(typed: string, known: readonly string[]): string | undefined {
  const [best] = nearest(typed, known);
  return best === undefined ? undefined : `Did you mean ${best}?`;
}

/** Those of `known` that what was typed may have meant, nearest first. */
export function nearest(typed: string, known: readonly string[], most = 3): string[] {
  const wanted = typed.toLowerCase();
  return known
    .map((name) => ({ name, distance: name.toLowerCase().includes(wanted) ? 0.5 : edits(wanted, name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.max(2, Math.min(typed.length, name.length) / 3))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}

/** Levenshtein distance. */
function edits(a: string, b: string): number {
  if (Math.max(a.length, b.length) > 200) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
