import type { Span } from '../schema/span.ts';

/** Whether two spans share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The span from the first to the last character of all. */
export const hull = (spans: readonly Span[]): Span => {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start: Math.min(start, end), end };
};

/** Text order: earlier first, then the longer. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The index of the first item that ends after `offset`, in a list sorted by position whose items do not overlap. */
export function firstEndingAfter(items: readonly { span: Span }[] | readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle]!;
    const end = 'span' in item ? item.span.end : item.end;
    if (end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The items that lie wholly inside `span`, of a list sorted by start. */
export function inside<T extends { span: Span }>(items: readonly T[], span: Span): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (items[middle]!.span.start >= span.start) high = middle;
    else low = middle + 1;
  }
  const found: T[] = [];
  for (let index = low; index < items.length && items[index]!.span.start < span.end; index++)
    if (items[index]!.span.end <= span.end) found.push(items[index]!);
  return found;
}
