/**
 * Ranking is BM25F (Robertson and Zaragoza 2009): a word of a title counts as three, lengths are of all fields together, and
 * score = Σ idf · f · (k1 + 1) / (f + norm), norm = k1 · (1 − b + b · length / average), idf = ln(1 + (N − n + ½) / (n + ½)).
 */
const K1 = 1.2;
const B = 0.75;
/** How many words of the text a word of the title is worth. */
const TITLE = 3;

/** The frequency that is ranked by. */
export const weighted = (times: number, titles: number): number => times + (TITLE - 1) * titles;

export const normOf = (length: number, average: number): number => K1 * (1 - B + (B * length) / average);

/** The weight of a term that `found` of `all` units hold. */
export const idfOf = (found: number, all: number): number =>
  Math.log(1 + (all - found + 0.5) / (found + 0.5)) * (K1 + 1);

/** The share of its greatest score that a term of a frequency adds. */
export const shareOf = (frequency: number, norm: number): number => frequency / (frequency + norm);

/** An upper bound of a share, in 255ths. */
export const boundOf = (share: number): number => Math.min(255, Math.ceil(share * 255 + 1e-6));

/** The share of its greatest score that a bound stands for. */
export const boundShare = (bound: number): number => bound / 255;
