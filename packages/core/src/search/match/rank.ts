/** Saturation of a term's frequency and weight of a text's length: the usual values (Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;

/** How well texts that were found answer, by BM25: `counts` are how often each term stands in one, `total` how many texts there are. */
export function rank(found: readonly { length: number; counts: readonly number[] }[], total: number): number[] {
  const average = found.reduce((sum, { length }) => sum + length, 0) / Math.max(1, found.length) || 1;
  const weights = (found[0]?.counts ?? []).map((_, term) => {
    const holding = found.reduce((sum, { counts }) => sum + (counts[term]! > 0 ? 1 : 0), 0);
    return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
  });
  return found.map(({ length, counts }) => {
    const relative = 1 - B + (B * length) / average;
    return counts.reduce(
      (score, count, term) => score + (weights[term]! * count * (K1 + 1)) / (count + K1 * relative),
      0,
    );
  });
}
