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
  const found: { one: Found & { rule: string }; order: number }[] = [];
  for (let order = 0; order < rules.length; order++) {
    const rule = rules[order]!;
    for (const one of rule.find(reading))
      if (one.span.end > one.span.start) found.push({ one: named(one, rule.name), order });
  }
  found.sort((a, b) => byPosition(a.one.span, b.one.span) || a.order - b.order);
  const kept: typeof found = [];
  for (const next of found) {
    const { span } = next.one;
    let before = kept.at(-1);
    if (overlapping) {
      if (!before || before.one.span.start !== span.start || before.one.span.end !== span.end) kept.push(next);
      continue;
    }
    let wins = true;
    for (; before && overlaps(before.one.span, span); before = kept.at(-1)) {
      wins = !(before.order < next.order || (before.order === next.order && length(before.one.span) >= length(span)));
      if (!wins) break;
      kept.pop();
    }
    if (wins) kept.push(next);
  }
  return kept.map(({ one }) => one);
}

const length = ({ start, end }: Span): number => end - start;

/** What a rule found, signed: rules make each anew, so that none is copied. */
function named<Found>(found: Found, rule: string): Found & { rule: string } {
  const one = found as Found & { rule: string };
  one.rule = rule;
  return one;
}
