import { wordBits } from '../../../text/word-bits.ts';
import type { Passage } from '../passage.ts';
import type { Person } from '../people/roster.ts';
import type { Resolved } from '../resolved.ts';
import { quotedBy } from './quoted-by.ts';
import { type Last, recency } from './recency.ts';

interface Pronoun {
  gender: 'f' | 'm';
  role: 'subject' | 'object' | 'possessive';
}
const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(
  Object.entries({
    he: { gender: 'm', role: 'subject' },
    she: { gender: 'f', role: 'subject' },
    him: { gender: 'm', role: 'object' },
    his: { gender: 'm', role: 'possessive' },
    her: { gender: 'f', role: 'possessive' },
    hers: { gender: 'f', role: 'possessive' },
    himself: { gender: 'm', role: 'possessive' },
    herself: { gender: 'f', role: 'possessive' },
  } as const),
);
const isPronoun = wordBits([...PRONOUNS.keys()].map((word) => [word, 1] as const));

/** "Blinken said **he** heard nothing new": the most prominent person of that gender close before. */
export function pronouns(passage: Passage, named: readonly Resolved[]): Resolved[] {
  const { tokens } = passage;
  const seen = recency(passage, named);
  const speaker = quotedBy(passage, named);
  const found: Resolved[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (isPronoun(token) === 0) continue;
    const pronoun = PRONOUNS.get(token.lower);
    if (!pronoun) continue;
    seen.advance(at);
    const excluded = speaker(at);
    const object = namedNext(passage, named, at, pronoun.role);
    const ranked = seen
      .latest(8)
      .filter((last) => last.person !== excluded && !(last.person.gender && last.person.gender !== pronoun.gender))
      .map((last) => ({
        last,
        score: score(passage, last, at, pronoun.role, pronoun.gender) - (last.person === object ? 0.6 : 0),
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || b.last.at - a.last.at);
    const [best, second] = ranked;
    if (!best) continue;
    const margin = second ? best.score - second.score : 0.6;
    const mention: Resolved = {
      from: at,
      to: at + 1,
      entity: '',
      type: 'person',
      form: 'pronoun',
      rule: 'pronoun',
      confidence:
        Math.round(100 * Math.min(0.85, 0.5 + Math.min(0.3, margin * 0.5) + Math.min(0.08, best.score * 0.05))) / 100,
      name: best.last.person.name,
      person: best.last.person,
    };
    best.last.person.gender ??= pronoun.gender;
    found.push(mention);
    seen.saw(mention);
  }
  return found;
}

/** "he would press Xi": the person named next in the clause, who is not the pronoun’s. */
function namedNext(
  { tokens, sentence }: Passage,
  named: readonly Resolved[],
  at: number,
  role: 'subject' | 'object' | 'possessive',
): Person | undefined {
  if (role === 'possessive') return undefined;
  let [low, high] = [0, named.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (named[middle]!.from > at) high = middle;
    else low = middle + 1;
  }
  for (let next = low; next < named.length; next++) {
    const { from, person } = named[next]!;
    if (from > at + 6 || sentence[from] !== sentence[at]) return undefined;
    if (!person) continue;
    for (let between = at + 1; between < from; between++) if (BREAKS.has(tokens[between]!.lower)) return undefined;
    return person;
  }
  return undefined;
}

function score(
  passage: Passage,
  last: Last,
  at: number,
  role: 'subject' | 'object' | 'possessive',
  gender: Person['gender'],
): number {
  const distance = passage.sentence[at]! - last.sentence;
  if (distance > 5) return 0;
  let value = [1, 0.85, 0.5, 0.3, 0.15, 0.1][distance]!;
  if (last.section === passage.section[at]) value += 0.2;
  if (last.subject) value += 0.35;
  if (!last.person.gender) value -= gender === 'm' ? 0.1 : 0.25;
  value += Math.min(4, last.times) * 0.04;
  if (role === 'object' && distance === 0 && last.subject && sameClause(passage, last.at, at)) value -= 0.9;
  if (role === 'possessive' && distance === 0) value += 0.1;
  return value;
}

const BREAKS = new Set([
  'that',
  'who',
  'when',
  'while',
  'because',
  'whether',
  'if',
  'as',
  'and',
  'but',
  'after',
  'before',
  ',',
  ';',
  ':',
]);

/** "Lavrov told him", not "Karim said the minister told him": nothing between that opens another clause, so that the two are not the same. */
function sameClause({ tokens, words }: Passage, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (BREAKS.has(tokens[at]!.lower)) return false;
    if (at < to - 1 && words.speechForms.has(tokens[at]!.lower)) return false;
  }
  return true;
}
