import type { Reading } from '../reading.ts';
import type { MentionNeeds } from './passage.ts';
import type { NameRule, Sighting } from './sighting.ts';

/** What the rules see, longest first, then by the order of the rules; none overlapping; in the order of the text. */
export function settle(rules: readonly NameRule[], reading: Reading<MentionNeeds>): (Sighting & { rule: string })[] {
  const seen: (Sighting & { rule: string; order: number })[] = [];
  rules.forEach((rule, order) => {
    for (const one of rule.find(reading)) seen.push({ ...one, rule: rule.name, order });
  });
  seen.sort((a, b) => b.to - b.from - (a.to - a.from) || a.order - b.order || a.from - b.from);
  const taken = new Set<number>();
  const kept: typeof seen = [];
  for (const one of seen) {
    let free = true;
    for (let at = one.from; at < one.to && free; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = one.from; at < one.to; at++) taken.add(at);
    kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from);
}
