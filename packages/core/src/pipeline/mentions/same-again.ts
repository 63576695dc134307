import type { Passage, Run } from './passage.ts';
import { type Sighting, sighting } from './sighting.ts';

type Seen = Sighting & { rule: string };

/** What may be left off the name of a company or group. */
const COMPANIES = new Set(
  'group corp corporation company co inc ltd plc ag sa nv holdings bank motors airlines airways industries brothers foundation institute newspaper agency'.split(
    ' ',
  ),
);

/**
 * Names read from their shape once, found wherever else they stand: "near Nyala" makes a later "Nyala" the same place, "Zenith
 * Corp" a later "Zenith" the same company, "Foreign Minister Zin Mar Aung" a later "Zin Mar Aung" the same
 * person. Family names alone are left to the roster.
 */
export function sameAgain(passage: Passage, seen: readonly Seen[]): Seen[] {
  const { tokens, words, lowercase, titled, known } = passage;
  const names = new Map<string, Seen>();
  const taken = new Uint8Array(tokens.length);
  for (const one of seen) {
    taken.fill(1, one.from, one.to);
    if (one.senses.length > 0 || one.other || (one.type === 'person' && one.to - one.from < 2)) continue;
    keep(one.from, one.to, one);
    if (one.type === 'organization' && one.to - one.from > 1 && COMPANIES.has(tokens[one.to - 1]!.lower))
      keep(one.from, one.to - 1, one);
  }
  function keep(from: number, to: number, one: Seen): void {
    const first = tokens[from]!;
    if (to - from === 1 && (lowercase.has(first.lower) || known.has(from) || words.given.has(first.lower))) return;
    if (to - from === 1 && (words.common.has(first.lower) || words.families.at(tokens, from))) return;
    if (to - from === 1 && (first.text.length < 4 || words.organizationWords.has(first.lower))) return;
    const name = key(from, to);
    if (!names.has(name)) names.set(name, one);
  }
  function key(from: number, to: number): string {
    let name = '';
    for (let at = from; at < to; at++) name += `${tokens[at]!.text} `;
    return name;
  }
  const free = ({ from, to }: Run) => {
    for (let at = from; at < to; at++) if (taken[at]) return false;
    return true;
  };
  const found: Seen[] = [];
  if (names.size === 0) return found;
  for (const run of passage.runs) {
    if (titled[run.from] || !free(run)) continue;
    const one = names.get(key(run.from, run.to));
    if (one)
      found.push({
        ...sighting(passage, run.from, run.to, one.type, Math.min(0.6, one.confidence)),
        rule: 'same-again',
        ...(one.to - one.from > run.to - run.from ? { again: one } : {}),
      });
  }
  return found;
}
