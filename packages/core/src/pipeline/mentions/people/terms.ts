import type { PersonEntry, TermOfOffice } from '../../../schema/lexicons.ts';

/** Whether a term of office holds an EDTF date, as far as both are exact. */
export function covers(term: TermOfOffice, date: string): boolean {
  const day = date.split('/')[0]!.replace(/[~?%]/g, '');
  const upTo = (edge: string) => Math.min(edge.length, day.length);
  if (term.from && day.slice(0, upTo(term.from)) < term.from.slice(0, upTo(term.from))) return false;
  if (term.to && day.slice(0, upTo(term.to)) > term.to.slice(0, upTo(term.to))) return false;
  return true;
}

/** The only one of several people of one name, or who held the highest office of them on a day. */
export function theOne(
  entries: readonly PersonEntry[],
  day: string | undefined,
  rank: ReadonlyMap<string, number>,
): PersonEntry | undefined {
  if (entries.length <= 1 || !day) return entries.length === 1 ? entries[0] : undefined;
  let best: PersonEntry | undefined;
  let highest = Number.POSITIVE_INFINITY;
  for (const entry of entries)
    for (const term of entry.terms ?? []) {
      const place = rank.get(term.office) ?? 1e6;
      if (!covers(term, day) || place > highest) continue;
      best = place < highest || entry === best ? entry : undefined;
      highest = place;
    }
  return best;
}
