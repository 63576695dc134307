/** How evenly a word is spread over the parts of a corpus. */
export interface Dispersion {
  /** 0 where every part has its share, towards 1 where all stands in one small part. */
  dp: number;
  /** The same, stretched so that 1 can be reached. */
  dpNorm: number;
  /** The other way round: 1 where every part has its share, 0 where all stands in one. */
  juillandD: number;
}

/**
 * Gries' deviation of proportions DP = ½ Σ |observed share − expected share|, the expected share being that of the part’s size
 * (Gries, S. Th. 2008: Dispersions and adjusted frequencies in corpora, IJCL 13(4)); DPnorm = DP / (1 − smallest part’s share)
 * (Lijffijt, J. and Gries, S. Th. 2012, IJCL 17(1)); Juilland’s D = 1 − V / √(parts − 1), V the coefficient of variation of the
 * word’s relative frequencies in the parts (Juilland, A. et al. 1970; for parts of unequal size as in Gries 2008).
 * `undefined` where there are fewer than two parts or no word.
 */
export function dispersion(counts: readonly number[], sizes: readonly number[]): Dispersion | undefined {
  const parts = sizes.length;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const size = sizes.reduce((sum, one) => sum + one, 0);
  if (parts < 2 || all === 0) return undefined;
  let difference = 0;
  let smallest = 1;
  const relative = sizes.map((one, part) => (counts[part] ?? 0) / one);
  sizes.forEach((one, part) => {
    difference += Math.abs((counts[part] ?? 0) / all - one / size);
    smallest = Math.min(smallest, one / size);
  });
  const mean = relative.reduce((sum, one) => sum + one, 0) / parts;
  const variance = relative.reduce((sum, one) => sum + (one - mean) ** 2, 0) / parts;
  const dp = difference / 2;
  return {
    dp,
    dpNorm: Math.min(1, dp / (1 - smallest)),
    juillandD: Math.max(0, 1 - Math.sqrt(variance) / mean / Math.sqrt(parts - 1)),
  };
}
