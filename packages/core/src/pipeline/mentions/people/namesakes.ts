import { fold } from '../../../text/fold.ts';
import type { Passage } from '../passage.ts';
import type { Sighting } from '../sighting.ts';
import type { Roster } from './roster.ts';

const LOCAL = new Set('in at near from to outside around of visit visited via across throughout'.split(' '));

/** Whether a place’s name is here the family name of somebody the document names in full: "said **Jordan**" after "Michael Jordan". */
export function isNamesake({ tokens, words }: Passage, { from, to, type, form }: Sighting, roster: Roster): boolean {
  if (type !== 'place' || form === 'demonym' || to - from !== 1) return false;
  const person = roster.family(fold(tokens[from]!.text)).find(({ given }) => given !== '');
  if (!person) return false;
  const before = tokens[from - 1]?.lower ?? '';
  const after = tokens[to]?.lower ?? '';
  if (LOCAL.has(before)) return false;
  return words.speechForms.has(after) || words.speechForms.has(before) || (!person.entry && after !== ',');
}
