/**
 * How often two things go together, in a table of two by two: `o11` both, `r1` all of the first, `c1` all of the second, `n`
 * everything. `e11` is how often they would go together by chance: r1 · c1 / n.
 */
export interface Contingency {
  o11: number;
  r1: number;
  c1: number;
  n: number;
}

/** Expected by chance: r1 · c1 / n. */
export const expected = ({ r1, c1, n }: Contingency): number => (n === 0 ? 0 : (r1 * c1) / n);

/**
 * The log-likelihood ratio G² = 2 Σ O · ln(O / E) over the four cells, with a minus where they go together less than by chance.
 * Dunning, T. (1993): Accurate methods for the statistics of surprise and coincidence. Computational Linguistics 19(1).
 */
export function logLikelihood(table: Contingency): number {
  const { o11, r1, c1, n } = table;
  const cells = [
    [o11, r1, c1],
    [r1 - o11, r1, n - c1],
    [c1 - o11, n - r1, c1],
    [n - r1 - c1 + o11, n - r1, n - c1],
  ] as const;
  let sum = 0;
  for (const [observed, row, column] of cells)
    if (observed > 0) sum += observed * Math.log((observed * n) / (row * column));
  // rounding may leave a hair below nought
  const value = Math.max(0, 2 * sum);
  return o11 < expected(table) ? -value : value;
}

/** Pointwise mutual information, MI = log2(O / E): Church, K. and Hanks, P. (1990), Computational Linguistics 16(1). Loves rare words. */
export const mutualInformation = (table: Contingency): number => Math.log2(table.o11 / expected(table));

/** MI3 = log2(O³ / E), which loves rare words less: Daille, B. (1994), Approche mixte pour l’extraction automatique de terminologie. */
export const cubedMutualInformation = (table: Contingency): number => Math.log2(table.o11 ** 3 / expected(table));

/** The t-score, (O − E) / √O, which loves frequent words: Church, K. et al. (1991), Using statistics in lexical analysis. */
export const tScore = (table: Contingency): number => (table.o11 - expected(table)) / Math.sqrt(table.o11);

/**
 * logDice = 14 + log2(2 · O / (f(node) + f(word))): 14 where two words never go without each other, one less where half as
 * strong, whatever the size of the corpus. Rychlý, P. (2008): A lexicographer-friendly association score. RASLAN.
 */
export const logDice = (together: number, node: number, word: number): number =>
  14 + Math.log2((2 * together) / (node + word));
