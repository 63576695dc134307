import type { Party } from './party.ts';

type Parties = { parties(): readonly Party[] };

/** The index of the first party that begins at or after token `at`. */
export function firstPartyFrom(clause: Parties, at: number): number {
  const parties = clause.parties();
  let low = 0;
  let high = parties.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (parties[middle]!.from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the party that begins at token `at`, or -1. */
export function partyIndex(clause: Parties, at: number): number {
  const index = firstPartyFrom(clause, at);
  return clause.parties()[index]?.from === at ? index : -1;
}

/** The index of the party that ends before token `to`, or -1. Parties do not overlap. */
export function partyEndingAt(clause: Parties, to: number): number {
  const index = firstPartyFrom(clause, to) - 1;
  return clause.parties()[index]?.to === to ? index : -1;
}
