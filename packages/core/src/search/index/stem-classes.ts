import { englishStem } from './english-stem.ts';

const PLAIN = /^[a-z][a-z']*[a-z]$/;

/** What English words have in common with their inflected forms (Snowball’s Porter2); other words are their own stem. */
export const stemOf = (term: string): string => (PLAIN.test(term) ? englishStem(term) : term);

/** The terms that share a stem, sorted by stem; where a stem has one term alone that looks like it, it is left out. */
export function stemClasses(terms: readonly string[], first: number): { stem: string; terms: Uint32Array }[] {
  const classes = new Map<string, number[]>();
  terms.forEach((term, index) => {
    const common = stemOf(term);
    const members = classes.get(common);
    if (members) members.push(first + index);
    else classes.set(common, [first + index]);
  });
  return [...classes]
    .filter(([common, members]) => members.length > 1 || terms[members[0]! - first] !== common)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([common, members]) => ({ stem: common, terms: Uint32Array.from(members) }));
}
