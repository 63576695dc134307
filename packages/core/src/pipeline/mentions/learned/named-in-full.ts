import type { Passage } from '../passage.ts';
import type { Sighting } from '../sighting.ts';

type Seen = Sighting & { rule: string };

/** What the name of a company ends with. */
const COMPANY = new Set('spa ag sa nv ab asa plc ltd inc corp co gmbh llc llp oyj oy bhd bancorp holdings'.split(' '));

/** "al-Rubayyi" is the family name of "Nasser al-Rubayyi". */
const ARTICLES = new Set(['al', 'el', 'ad', 'an', 'ar', 'as', 'ash', 'at', 'az']);

/** "Velinska **SpA**": no person’s name ends so. */
export const isCompany = ({ tokens }: Passage, { from, to }: { from: number; to: number }): boolean => {
  const last = tokens[to - 1]!.text === '.' ? to - 2 : to - 1;
  return last > from && COMPANY.has(tokens[last]!.lower.replace('.', ''));
};

/**
 * One word, one meaning: "Abboud Qanbeel … **Qanbeel** left the navy" is the person the document names in full, "Velinska SpA …
 * **Velinska** said" the company.
 */
export function asNamedInFull(passage: Passage, decided: readonly Seen[]): Seen[] {
  const { tokens } = passage;
  const families = new Set<string>();
  const companies = new Set<string>();
  const others = new Set<string>();
  for (const one of decided) {
    const { type, from, to, form } = one;
    if (to - from < 2 || form !== 'name') continue;
    if (type === 'person') families.add(tokens[to - 1]!.text);
    else if (tokens[from + 1]!.text !== '-') for (let at = from; at < to; at++) others.add(tokens[at]!.text);
    if (type === 'organization' && isCompany(passage, one)) companies.add(tokens[from]!.text);
  }
  return decided.map((one) => {
    const article =
      one.to - one.from === 3 && tokens[one.from + 1]!.text === '-' && ARTICLES.has(tokens[one.from]!.lower);
    if ((one.to - one.from > 1 && !article) || one.senses.length > 0 || one.other) return one;
    const { text } = tokens[one.to - 1]!;
    if (one.type === 'person')
      return companies.has(text) && !families.has(text) ? { ...one, type: 'organization' } : one;
    return families.has(text) && !others.has(text) ? { ...one, type: 'person' } : one;
  });
}
