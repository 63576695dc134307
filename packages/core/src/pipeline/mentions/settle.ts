import type { Reading } from '../reading.ts';
import type { MentionNeeds } from './passage.ts';
import type { NameRule, Sighting } from './sighting.ts';

/** What the rules see, longest first, then by the order of the rules; none overlapping; in the order of the text. */
export function settle(rules: readonly NameRule[], reading: Reading<MentionNeeds>): (Sighting & { rule: string })[] {
  const seen: (Sighting & { rule: string })[] = [];
  const rank = new Map<Sighting, number>();
  let last = 0;
  for (const [order, rule] of rules.entries())
    for (const one of rule.find(reading)) {
      const named = Object.assign(one, { rule: rule.name });
      seen.push(named);
      rank.set(named, order);
      if (one.to > last) last = one.to;
    }
  seen.sort((a, b) => b.to - b.from - (a.to - a.from) || rank.get(a)! - rank.get(b)! || a.from - b.from);
  const taken = new Uint8Array(last);
  const kept: typeof seen = [];
  for (const one of seen) {
    let free = true;
    for (let at = one.from; at < one.to && free; at++) free = taken[at] === 0;
    if (!free) continue;
    taken.fill(1, one.from, one.to);
    kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from);
}
