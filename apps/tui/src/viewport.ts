/** The rows of a list that are on the screen: from `first` on, until `rows` are full. */
export interface Viewport {
  first: number;
  end: number;
}

/**
 * Which items of a list to show so that the one under the cursor is seen, moving as little as possible from where the list
 * stood. `height` is asked of few items, however long the list is.
 */
export function viewport(
  { first, cursor, count }: { first: number; cursor: number; count: number },
  rows: number,
  height: (index: number) => number,
): Viewport {
  if (count === 0) return { first: 0, end: 0 };
  const at = Math.min(count - 1, Math.max(0, cursor));
  let top = Math.min(at, Math.max(0, first));
  // the cursor's item at the bottom, if that is further down than where the list stood
  let used = height(at);
  let lowest = at;
  while (lowest > 0 && used + height(lowest - 1) <= rows) used += height(--lowest);
  top = Math.max(top, lowest);
  let end = top;
  let filled = 0;
  while (end < count && filled < rows) filled += height(end++);
  // at the end of the list no row is left empty
  while (end === count && top > 0 && filled + height(top - 1) <= rows) filled += height(--top);
  return { first: top, end };
}

/** The first line to show of `count`, so that the lines `from` to `to` are seen, with some around them. */
export function scrolled(first: number, from: number, to: number, count: number, rows: number): number {
  const margin = Math.min(2, Math.max(0, Math.floor((rows - 1) / 4)));
  let top = first;
  if (to + margin > top + rows) top = to + margin - rows;
  if (from - margin < top) top = from - margin;
  return Math.max(0, Math.min(top, count - rows));
}
