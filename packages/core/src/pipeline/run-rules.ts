import type { Span } from '../schema/span.ts';
import { byPosition, overlaps } from '../text/spans.ts';
import type { Layer, Reading } from './reading.ts';
import type { Rule } from './rule.ts';

/**
 * What the rules of a stage find, with the name of the rule, sorted by position. Where two overlap the earlier rule wins,
 * then the longer span; `overlapping` keeps all but the same span twice.
 */
export function runRules<Found extends { span: Span }, Needs extends Layer>(
  rules: readonly Rule<Found, Needs>[],
  reading: Reading<Needs>,
  { overlapping = false }: { overlapping?: boolean } = {},
): (Found & { rule: string })[] {
  const found: (Found & { rule: string; order: number })[] = [];
  rules.forEach((rule, order) => {
    for (const one of rule.find(reading))
      if (one.span.end > one.span.start) found.push({ ...one, rule: rule.name, order });
  });
  found.sort((a, b) => byPosition(a.span, b.span) || a.order - b.order);
  const kept: typeof found = [];
  for (const one of found) {
    if (overlapping) {
      const before = kept.at(-1);
      if (!before || before.span.start !== one.span.start || before.span.end !== one.span.end) kept.push(one);
      continue;
    }
    let wins = true;
    while (wins && kept.length > 0 && overlaps(kept.at(-1)!.span, one.span)) {
      const before = kept.at(-1)!;
      const beforeWins =
        before.order < one.order ||
        (before.order === one.order && before.span.end - before.span.start >= one.span.end - one.span.start);
      if (beforeWins) wins = false;
      else kept.pop();
    }
    if (wins) kept.push(one);
  }
  return kept.map(({ order: _, ...one }) => one as unknown as Found & { rule: string });
}
