import type { PersonEntry, TermOfOffice } from '../../../schema/lexicons.ts';

/** Whether a term of office holds an EDTF date, as far as both are exact. */
export function covers(term: TermOfOffice, date: string): boolean {
  const day = date.split('/')[0]!.replace(/[~?%]/g, '');
  const upTo = (edge: string) => Math.min(edge.length, day.length);
  if (term.from && day.slice(0, upTo(term.from)) < term.from.slice(0, upTo(term.from))) return false;
  if (term.to && day.slice(0, upTo(term.to)) > term.to.slice(0, upTo(term.to))) return false;
  return true;
}

/** Whether somebody held any office that day. */
export const inOffice = (entry: PersonEntry, date: string): boolean =>
  (entry.terms ?? []).some((term) => covers(term, date));

/** The only one of several people of one name, or the only one of them in office on a day. */
export function theOne(entries: readonly PersonEntry[], day: string | undefined): PersonEntry | undefined {
  if (entries.length <= 1) return entries[0];
  const serving = day ? entries.filter((entry) => inOffice(entry, day)) : [];
  return serving.length === 1 ? serving[0] : undefined;
}
