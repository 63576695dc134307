import type { EncounterReport } from '../../schema/encounter-report.ts';
import type { Who } from '../../schema/who.ts';
import { fold, slug } from '../../text/fold.ts';
import { dayOfId } from './days.ts';

const HEADS: ReadonlySet<string> = new Set(['participant', 'host', 'interviewer']);
const SUFFIX = /^(jr|sr|ii|iii|iv|v)$/;

/** The name somebody goes by in an id: the family name of a person, the whole name of a country or body. */
export function shortName({ name, entity }: Who): string {
  if (entity && !entity.startsWith('person/')) return entity.slice(entity.indexOf('/') + 1);
  const words = (entity ? entity.slice(entity.indexOf('/') + 1) : slug(name)).split('-').filter(Boolean);
  while (words.length > 1 && SUFFIX.test(words.at(-1)!)) words.pop();
  return words.at(-1) ?? (slug(fold(name)) || 'unknown');
}

/** `{date or "undated"}-{format}-{short names, sorted}`; the attendees are left out where somebody took part. */
export function encounterId(encounter: {
  when?: { edtf: string } | undefined;
  format: EncounterReport['format'];
  who: readonly Who[];
}): string {
  const heads = encounter.who.filter(({ role }) => HEADS.has(role));
  const named = heads.length > 0 ? heads : encounter.who.filter(({ role }) => role === 'attendee');
  const names = [...new Set(named.map(shortName))].sort();
  return [dayOfId(encounter.when?.edtf), encounter.format, ...names].join('-');
}
