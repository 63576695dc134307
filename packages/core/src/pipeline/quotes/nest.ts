import type { Span } from '../../schema/span.ts';

interface Nestable {
  span: Span;
  content: readonly Span[];
}

/** For each quote the index of the innermost other quote whose content holds all of it, or -1. */
export function nest(quotes: readonly Nestable[]): number[] {
  const within = quotes.map(() => -1);
  const holders = quotes.flatMap(({ content }, owner) => content.map((span) => ({ ...span, owner })));
  holders.sort((a, b) => a.start - b.start || b.end - a.end);
  const order = quotes
    .map((_, index) => index)
    .sort((a, b) => quotes[a]!.span.start - quotes[b]!.span.start || quotes[b]!.span.end - quotes[a]!.span.end);
  const open: typeof holders = [];
  let next = 0;
  for (const index of order) {
    const { start, end } = quotes[index]!.span;
    while (next < holders.length && holders[next]!.start <= start) {
      const holder = holders[next++]!;
      while (open.length > 0 && open.at(-1)!.end <= holder.start) open.pop();
      open.push(holder);
    }
    // A handful of levels is all that prose has; more would be hostile.
    for (let at = open.length - 1; at >= Math.max(0, open.length - 8); at--) {
      const holder = open[at]!;
      if (holder.owner !== index && holder.start <= start && holder.end >= end && within[holder.owner] !== index) {
        within[index] = holder.owner;
        break;
      }
    }
  }
  return within;
}
