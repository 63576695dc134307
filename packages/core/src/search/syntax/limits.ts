/** The most a query may hold. What goes beyond is refused with a sentence that names the limit, so that no query can eat the memory. */
export const LIMITS = {
  /** Code units of the whole text. */
  characters: 8192,
  /** Words, patterns and values of filters together. */
  words: 256,
  /** Words that stand for many: `pre*`, `*fix`, `fuzzy~1`. */
  patterns: 32,
  /** Words of one phrase. */
  phrase: 32,
  /** Groups inside groups, and refusals of refusals. */
  depth: 32,
  /** Words between two that are near. */
  distance: 100,
} as const;
