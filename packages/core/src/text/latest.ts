/**
 * A function that keeps its answer for the object it was given last: what rules share of the document being read. Texts are read
 * one after the other, so that one is enough; a `WeakMap` would keep every document in memory until the next full collection,
 * because what it holds leads back to its key.
 */
export function latest<T extends object, R>(build: (from: T) => R): (from: T) => R {
  let last: T | undefined;
  let kept: R;
  return (from) => {
    if (from !== last) {
      kept = build(from);
      last = from;
    }
    return kept;
  };
}
