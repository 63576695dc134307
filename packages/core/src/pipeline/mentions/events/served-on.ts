import type { TermOfOffice } from '../../../schema/lexicons.ts';
import { covers } from '../people/terms.ts';
import type { Resolved } from '../resolved.ts';

/**
 * Whether everybody the document names with a title held it when an event began: "Secretary of State Blinken" rules out 2016.
 * "Former" titles say nothing.
 */
export function servedOn(mentions: readonly Resolved[]): (edition: { start: string }) => boolean {
  const terms: TermOfOffice[][] = [];
  for (const person of new Set(mentions.flatMap((mention) => mention.person ?? []))) {
    const offices = new Set(
      person.titles.filter((title) => !title.former).flatMap((title) => title.offices.map((office) => office.id)),
    );
    const held = (person.entry?.terms ?? []).filter((term) => offices.has(term.office));
    if (held.length > 0) terms.push(held);
  }
  return ({ start }) => terms.every((held) => held.some((term) => covers(term, start)));
}
